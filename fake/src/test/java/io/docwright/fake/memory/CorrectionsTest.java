package io.docwright.fake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.memory.correction.Corrections;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** The file {@code fake.json} decides where names mislead. */
class CorrectionsTest {
    private static final ServiceDescription SHOP = SmallService.of("""
                    Checkout: cart! -> receipt Receipt
                    ShowReceipt: number! -> receipt Receipt ! NoSuchReceipt
                    Void: number! ->
                    Receipt { number, cart, phase Phase }
                    Phase = OPEN, PAID
                    """).described();

    @Test
    void operationsDoWhatTheFileSays() {
        Memory memory = memory("""
                {"format": "docwright-fake/1", "services": {"Garden": {
                  "operations": {
                    "Checkout": {"does": "create", "resource": "Receipt", "identifiers": ["cart"], "result": "receipt"},
                    "ShowReceipt": {"does": "get", "resource": "Receipt", "identifiers": ["number"], "result": "receipt"},
                    "Void": {"does": "delete", "resource": "Receipt", "identifiers": ["number"]}},
                  "resources": {"Receipt": {"state": {"path": "phase", "creating": "OPEN", "ready": "PAID"}}}}}}
                """);
        Map<?, ?> made = receipt(memory, "Checkout", "cart", "c1");
        Map<?, ?> shown = receipt(memory, "ShowReceipt", "number", String.valueOf(made.get("number")));
        assertThat(made.get("phase")).isEqualTo("OPEN");
        assertThat(shown.get("cart")).isEqualTo("c1");
        assertThat(shown.get("phase")).isEqualTo("PAID");
    }

    @Test
    void nothingIsRemembered() {
        Memory memory = memory(operation("\"ShowReceipt\": {\"does\": \"nothing\"}"));
        assertThat(memory.explain()).contains("answered without memory").contains("  ShowReceipt");
    }

    @Test
    void wrongNamesAreReportedWithNearOnes() {
        assertFails(operation("\"ShowReceit\": {\"does\": \"nothing\"}"))
                .withMessage("fake.json: operations.ShowReceit does not exist; is ShowReceipt meant?");
        assertFails(operation("\"ShowReceipt\": {\"does\": \"gett\"}"))
                .withMessage("fake.json: services.garden.operations.ShowReceipt.does does not exist; is get meant?");
        assertFails(operation("\"ShowReceipt\": {\"does\": \"get\"}"))
                .withMessageContaining("operations.ShowReceipt.resource is missing");
        assertFails(
                        operation(
                                "\"ShowReceipt\": {\"does\": \"get\", \"resource\": \"Receipt\", \"identifiers\": [\"nummer\"]}"))
                .withMessage("fake.json: operations.ShowReceipt.identifiers: nummer does not exist; is number meant?");
        assertFails(operation("\"ShowReceipt\": {\"does\": \"get\", \"resource\": \"Receipt\", \"result\": \"recept\"},"
                        + "\"Checkout\": {\"does\": \"create\", \"resource\": \"Receipt\"}"))
                .withMessage("fake.json: operations.ShowReceipt.result: recept does not exist; is receipt meant?");
        assertFails("{\"format\": \"docwright-fake/1\", \"services\": {\"garden\": {\"resources\": {\"Till\": {}}}}}")
                .withMessageStartingWith("fake.json: resources.Till does not exist");
        assertFails("{\"format\": 2}").withMessageContaining("must be docwright-fake/1");
        assertFails("{\"frmat\": 2}").withMessage("fake.json: frmat does not exist; is format meant?");
        assertFails("{").withMessageContaining("is no JSON");
    }

    private static String operation(String operation) {
        return "{\"format\": \"docwright-fake/1\", \"services\": {\"garden\": {\"operations\": {" + operation + "}}}}";
    }

    private static Memory memory(String json) {
        Corrections corrections = Corrections.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return new Memory(SHOP, SimpleValues::value, MemorySettings.DEFAULT.withCorrections(corrections));
    }

    private static ThrowableAssertAlternative<?> assertFails(String json) {
        return assertThatIllegalArgumentException().isThrownBy(() -> memory(json));
    }

    private static Map<?, ?> receipt(Memory memory, String operation, String member, String value) {
        Object receipt =
                memory.apply(SHOP.operation(operation), Map.of(member, value)).get("receipt");
        return (Map<?, ?>) Objects.requireNonNull(receipt);
    }
}
