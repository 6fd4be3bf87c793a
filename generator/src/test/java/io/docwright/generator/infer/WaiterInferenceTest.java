package io.docwright.generator.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.reference.Reference;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiterInferenceTest {
    private final SortedMap<String, Shape> shapes = new TreeMap<>();

    private void answer(Member... members) {
        shapes.put("Out", new Shape.Structure("Out", "", List.of(members)));
    }

    private void values(String... values) {
        shapes.put("Status", new Shape.Enumeration("Status", "", List.of(values)));
    }

    private static Member member(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }

    private static Member status(String name) {
        return member(name, new Type.Ref("Status"));
    }

    private Waiter.@Nullable Condition until(String name) {
        Operation operation = new Operation(
                "get", "Get", "", null, null, "Out", List.of("Throttled", "NoSuchThing"), List.of(), null);
        Reference.Owner owner = new Reference.Owner("Test", null);
        return new WaiterInference(shapes)
                .infer(
                        new Reference.WaiterPage(owner, name, "get", null, 1, 2, new SourceSpan("page.rst", 1, 1)),
                        operation)
                .until();
    }

    @Test
    void oneThingWithoutAStateExistsWhereThereIsAnAnswer() {
        answer(member("Arn", Type.Primitive.STRING));
        assertThat(until("ThingExists")).isEqualTo(new Waiter.Found(List.of("NoSuchThing")));
    }

    @Test
    void aThingThatHasAStateMayBeInTheMaking() {
        values("CREATING", "ACTIVE");
        answer(status("ThingStatus"));
        assertThat(until("ThingExists")).isNull();
    }

    @Test
    void aListIsAnAnswerEvenWhereItIsEmpty() {
        shapes.put("Thing", new Shape.Structure("Thing", "", List.of()));
        answer(member("Things", new Type.ListOf(new Type.Ref("Thing"))));
        assertThat(until("ThingExists")).isNull();
    }

    @Test
    void whatIsNotFoundIsGone() {
        answer(member("Arn", Type.Primitive.STRING));
        assertThat(until("ThingNotExists")).isEqualTo(new Waiter.Gone(List.of("NoSuchThing")));
        assertThat(until("ThingDeleted")).isEqualTo(new Waiter.Gone(List.of("NoSuchThing")));
    }

    @Test
    void aStateThatIsCalledAsTheWaiterIsWaitedFor() {
        values("CREATING", "ACTIVE", "IN_USE", "DELETED");
        answer(status("ThingStatus"));
        assertThat(until("ThingActive")).isEqualTo(new Waiter.Reads(List.of("ThingStatus"), "ACTIVE"));
        assertThat(until("ThingInUse")).isEqualTo(new Waiter.Reads(List.of("ThingStatus"), "IN_USE"));
        assertThat(until("ThingDeleted")).isEqualTo(new Waiter.Reads(List.of("ThingStatus"), "DELETED"));
        assertThat(until("ThingDeployed")).isNull();
    }

    @Test
    void ofTwoStatesNoneIsChosen() {
        values("ACTIVE");
        answer(status("State"), status("LastUpdateStatus"));
        assertThat(until("ThingActive")).isNull();
    }
}
