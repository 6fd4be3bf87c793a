package io.docwright.generator.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void whoIsCalledSoAlreadyKeepsTheNameWhateverTheOrder() {
        Map<String, String> settled = Map.of("id", "id", "ID", "id_", "Id", "id__");
        assertThat(members("Id", "ID", "id")).isEqualTo(settled);
        assertThat(members("id", "ID", "Id")).isEqualTo(settled);
    }

    @Test
    void keywordsAndReservedNamesAreEvaded() {
        assertThat(members("class", "getClass", "default"))
                .isEqualTo(Map.of("class", "class_", "getClass", "getClass_", "default", "default_"));
    }

    @Test
    void typesAreApartEvenWhereLetterCaseIsIgnored() {
        Scope scope = Scope.ofTypes(Set.of("Record"), name -> "Kinesis" + name);
        assertThat(scope.settle(List.of("IPSet", "IpSet", "Record"), Identifiers::type))
                .isEqualTo(Map.of("IPSet", "IPSet", "IpSet", "IpSet_", "Record", "KinesisRecord"));
    }

    @Test
    void theSecondNameServesWhereTheFirstIsTaken() {
        Scope scope = Scope.ofTypes(Set.of(), name -> name);
        assertThat(scope.settleFirst("FooException", "FooServiceException")).isEqualTo("FooException");
        assertThat(scope.settleFirst("FooException", "FooServiceException")).isEqualTo("FooServiceException");
    }

    @Test
    void manyThatAreAlikeHaveShortNames() {
        Scope scope = Scope.ofTypes(Set.of(), name -> name);
        List<String> names = IntStream.range(0, 1_000)
                .mapToObj(i -> scope.settle(i % 2 == 0 ? "Tree" : "TREE"))
                .toList();

        assertThat(names)
                .startsWith("Tree", "TREE_", "Tree__")
                .endsWith("TREE_999")
                .doesNotHaveDuplicates();
    }

    private static Map<String, String> members(String... names) {
        return Scope.ofMembers(Reserved.STRUCTURE).settle(List.of(names), Identifiers::member);
    }
}
