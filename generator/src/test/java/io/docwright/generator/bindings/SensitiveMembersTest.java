package io.docwright.generator.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SensitiveMembersTest {
    private static final Type TEXT = Type.Primitive.STRING;

    private static final Service SERVICE = new Service(
            "Vault",
            "vault",
            null,
            "",
            List.of(operation("Open", "OpenRequest", "OpenResponse"), operation("Close", "CloseRequest", null)),
            List.of(),
            List.of(),
            shapes(
                    structure("OpenRequest", member("name", TEXT), member("owner", new Type.Ref("Person"))),
                    structure("CloseRequest", member("name", TEXT), member("owner", new Type.Ref("Person"))),
                    structure("OpenResponse", member("name", TEXT), member("coins", list("Coin"))),
                    structure("Person", member("name", TEXT), member("home", new Type.Ref("Home"))),
                    structure("Home", member("street", TEXT), member("people", list("Person"))),
                    structure("Coin", member("marks", new Type.MapOf(TEXT, new Type.ListOf(TEXT)))),
                    new Shape.ErrorShape("Locked", "", List.of(member("message", TEXT), member("name", TEXT)))));

    private static Operation operation(String name, String input, @Nullable String output) {
        return new Operation(name, name, "", null, input, output, List.of("Locked"), List.of(), null);
    }

    private static SortedMap<String, Shape> shapes(Shape... shapes) {
        SortedMap<String, Shape> byName = new TreeMap<>();
        Stream.of(shapes).forEach(shape -> byName.put(shape.name(), shape));
        return byName;
    }

    private static Shape structure(String name, Member... members) {
        return new Shape.Structure(name, "", List.of(members));
    }

    private static Member member(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }

    private static Type list(String shape) {
        return new Type.ListOf(new Type.Ref(shape));
    }

    /** The members that are sensitive with bindings, {@code Shape.member}. */
    private static List<String> sensitive(String bindings) {
        ServiceBindings read = BindingsReader.read(
                "bindings.json", "{\"format\": \"docwright-bindings/1\", \"service\": \"vault\", " + bindings + "}");
        return SensitiveMembers.mark(SERVICE, read).shapes().values().stream()
                .flatMap(shape -> shape.members().stream()
                        .filter(Member::sensitive)
                        .map(member -> shape.name() + "." + member.name()))
                .sorted()
                .toList();
    }

    @Test
    void withoutAnEntryNothingIsSensitive() {
        assertThat(sensitive("\"operations\": {\"Open\": {}}")).isEmpty();
    }

    @Test
    void aNameIsSensitiveInAllRequestsOrAllResponsesAndErrors() {
        assertThat(sensitive("\"input\": {\"name\": {\"sensitive\": true}}"))
                .containsExactly("CloseRequest.name", "OpenRequest.name", "Person.name");
        assertThat(sensitive("\"output\": {\"name\": {\"sensitive\": true}}"))
                .containsExactly("Locked.name", "OpenResponse.name");
    }

    @Test
    void anEntryForAPathReplacesThatForTheName() {
        assertThat(sensitive("\"input\": {\"name\": {\"sensitive\": true}},"
                        + "\"operations\": {\"Open\": {\"input\": {\"name\": {}}}}"))
                .containsExactly("CloseRequest.name", "Person.name");
    }

    @Test
    void aMemberThatIsSensitiveAtOnePlaceIsSensitive() {
        assertThat(sensitive("\"input\": {\"name\": {\"sensitive\": true}},"
                        + "\"operations\": {\"Close\": {\"input\": {\"owner.name\": {}}}}"))
                .containsExactly("CloseRequest.name", "OpenRequest.name", "Person.name");
        assertThat(sensitive(
                        "\"operations\": {\"Close\": {\"input\": {\"owner.home.street\": {\"sensitive\": true}}}}"))
                .containsExactly("Home.street");
    }

    @Test
    void allInASensitiveStructureIsSensitive() {
        assertThat(sensitive("\"operations\": {\"Open\": {\"input\": {\"owner.home\": {\"sensitive\": true}}}}"))
                .containsExactly("Home.people", "Home.street", "Person.home", "Person.name");
    }

    @Test
    void sensitiveElementsAndValuesMakeTheMemberSensitive() {
        for (String path : List.of("coins[].marks{}[]", "coins[].marks{}", "coins[].marks")) {
            assertThat(sensitive("\"operations\": {\"Open\": {\"output\": {\"" + path + "\": {\"sensitive\": true}}}}"))
                    .containsExactly("Coin.marks");
        }
        assertThat(sensitive("\"operations\": {\"Open\": {\"output\": {\"coins[]\": {\"sensitive\": true}}}}"))
                .containsExactly("Coin.marks", "OpenResponse.coins");
    }

    @Test
    void theMessageOfAnErrorMayBeSensitive() {
        assertThat(sensitive("\"errors\": {\"Locked\": {\"members\": {\"message\": {\"sensitive\": true}}}}"))
                .containsExactly("Locked.message");
    }
}
