package io.docwright.fake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is created is returned, changed and removed. */
class MemoryTest {
    private static final ServiceDescription GARDEN =
            SmallService.of("""
                    CreateTree: name!, color Color, tags [Tag] -> tree Tree ! ConflictException
                    GetTree: tree! -> tree Tree ! ResourceNotFoundException, ValidationException
                    UpdateTree: tree!, color Color -> tree Tree ! ResourceNotFoundException
                    DeleteTree: tree! -> tree Tree ! ResourceNotFoundException
                    ListTrees: nextToken, maxResults integer, color Color, status TreeStatus -> trees [TreeSummary], nextToken
                    CreateNest: tree!, size integer, clientToken -> nestId ! ResourceNotFoundException
                    GetNest: tree!, nestId! -> nestId, tree, size integer, builtAt timestamp ! ResourceNotFoundException
                    ListNests: tree! -> nests [Nest]
                    TagResource: resourceArn!, tags! [Tag] ->
                    UntagResource: resourceArn!, tagKeys! [string] ->
                    ListTagsForResource: resourceArn! -> tags [Tag]
                    Tree { name, arn, color Color, status TreeStatus, plantedAt timestamp, note, tags [Tag] }
                    TreeSummary { name, arn }
                    Nest { nestId, tree, size integer }
                    Tag { key!, value }
                    Color = GREEN, RED
                    TreeStatus = CREATING, ACTIVE, UPDATING, DELETING, CREATE_FAILED
                    """).pages("ListTrees", "trees").described();

    private final Memory memory = memory(MemorySettings.DEFAULT);

    @Test
    void createdMembersComeBack() {
        apply("CreateTree", Map.of("name", "oak", "color", "RED"));
        Map<String, @Nullable Object> tree = tree(apply("GetTree", Map.of("tree", "oak")));
        assertThat(tree).containsEntry("name", "oak").containsEntry("color", "RED");
    }

    @Test
    void whatTheServiceMakesIsMadeOnce() {
        Map<String, @Nullable Object> created = tree(apply("CreateTree", Map.of("name", "oak")));
        Map<String, @Nullable Object> got = tree(apply("GetTree", Map.of("tree", "oak")));
        assertThat(got).containsEntry("arn", created.get("arn")).containsEntry("plantedAt", created.get("plantedAt"));
        assertThat(tree(apply("GetTree", Map.of("tree", String.valueOf(created.get("arn"))))))
                .isEqualTo(got);
    }

    @Test
    void idsAreUnique() {
        Object one = apply("CreateNest", Map.of("tree", "oak", "size", 1L)).get("nestId");
        Object other = apply("CreateNest", Map.of("tree", "oak", "size", 2L)).get("nestId");
        assertThat(one).isNotEqualTo(other);
        assertThat(apply("GetNest", Map.of("tree", "oak", "nestId", one))).containsEntry("size", 1L);
        assertThat(apply("GetNest", Map.of("tree", "oak", "nestId", other))).containsEntry("size", 2L);
    }

    @Test
    void aTokenCreatesOnce() {
        Map<String, Object> input = Map.of("tree", "oak", "clientToken", "a");
        assertThat(apply("CreateNest", input)).isEqualTo(apply("CreateNest", input));
    }

    @Test
    void updatesChange() {
        apply("CreateTree", Map.of("name", "oak", "color", "RED"));
        apply("UpdateTree", Map.of("tree", "oak", "color", "GREEN"));
        assertThat(tree(apply("GetTree", Map.of("tree", "oak")))).containsEntry("color", "GREEN");
    }

    @Test
    void whatIsDeletedIsNotFound() {
        apply("CreateTree", Map.of("name", "oak"));
        apply("DeleteTree", Map.of("tree", "oak"));
        assertFails("ResourceNotFoundException", "GetTree", Map.of("tree", "oak"));
        assertFails("ResourceNotFoundException", "DeleteTree", Map.of("tree", "oak"));
        assertThat(apply("ListTrees", Map.of())).containsEntry("trees", List.of());
        apply("CreateTree", Map.of("name", "oak"));
        assertThat(tree(apply("GetTree", Map.of("tree", "oak")))).containsEntry("name", "oak");
    }

    @Test
    void whatIsInsideIsDeletedWithIt() {
        apply("CreateTree", Map.of("name", "oak"));
        Object nest = apply("CreateNest", Map.of("tree", "oak")).get("nestId");
        apply("DeleteTree", Map.of("tree", "oak"));
        assertFails("ResourceNotFoundException", "GetNest", Map.of("tree", "oak", "nestId", nest));
        assertFails("ResourceNotFoundException", "CreateNest", Map.of("tree", "oak"));
    }

    @Test
    void errorsHaveTheirMembers() {
        apply("CreateTree", Map.of("name", "oak"));
        apply("DeleteTree", Map.of("tree", "oak"));
        assertThatExceptionOfType(FakeError.class)
                .isThrownBy(() -> apply("GetTree", Map.of("tree", "oak")))
                .withMessage("Tree oak does not exist")
                .satisfies(error -> assertThat(error.members()).containsEntry("resourceId", "oak"));
    }

    @Test
    void aDuplicateIsAConflict() {
        apply("CreateTree", Map.of("name", "oak"));
        assertFails("ConflictException", "CreateTree", Map.of("name", "oak"));
    }

    @Test
    void listsHavePages() {
        for (int i = 0; i < 5; i++) {
            apply("CreateTree", Map.of("name", "tree" + i));
        }
        Map<String, @Nullable Object> first = apply("ListTrees", Map.of("maxResults", 2L));
        Map<String, @Nullable Object> second =
                apply("ListTrees", Map.of("maxResults", 2L, "nextToken", first.get("nextToken")));
        Map<String, @Nullable Object> third =
                apply("ListTrees", Map.of("maxResults", 2L, "nextToken", second.get("nextToken")));
        assertThat(names(first)).containsExactly("tree0", "tree1");
        assertThat(names(second)).containsExactly("tree2", "tree3");
        assertThat(names(third)).containsExactly("tree4");
        assertThat(third).containsEntry("nextToken", null);
    }

    @Test
    void listsAreFiltered() {
        Memory slow = memory(MemorySettings.DEFAULT.withLooks(1));
        apply(slow, "CreateTree", Map.of("name", "oak", "color", "RED"));
        apply(slow, "GetTree", Map.of("tree", "oak"));
        apply(slow, "GetTree", Map.of("tree", "oak"));
        apply(slow, "CreateTree", Map.of("name", "elm", "color", "GREEN"));
        assertThat(names(apply(slow, "ListTrees", Map.of("status", "CREATING"))))
                .containsExactly("elm");
        assertThat(names(apply(slow, "ListTrees", Map.of("color", "RED")))).containsExactly("oak");
    }

    @Test
    void listsAreOfOneParent() {
        apply("CreateNest", Map.of("tree", "oak", "size", 1L));
        apply("CreateNest", Map.of("tree", "elm", "size", 2L));
        assertThat((List<?>) apply("ListNests", Map.of("tree", "elm")).get("nests"))
                .singleElement()
                .satisfies(nest -> assertThat((Map<?, ?>) nest).hasFieldOrPropertyWithValue("size", 2L));
    }

    @Test
    void statesMoveOnAfterLooks() {
        Memory slow = memory(MemorySettings.DEFAULT.withLooks(2));
        assertThat(tree(apply(slow, "CreateTree", Map.of("name", "oak")))).containsEntry("status", "CREATING");
        assertThat(statuses(slow, 3)).containsExactly("CREATING", "CREATING", "ACTIVE");
        assertThat(tree(apply(slow, "UpdateTree", Map.of("tree", "oak")))).containsEntry("status", "UPDATING");
        assertThat(statuses(slow, 3)).containsExactly("UPDATING", "UPDATING", "ACTIVE");
        assertThat(tree(apply(slow, "DeleteTree", Map.of("tree", "oak")))).containsEntry("status", "DELETING");
        assertThat(statuses(slow, 2)).containsExactly("DELETING", "DELETING");
        assertThatExceptionOfType(FakeError.class).isThrownBy(() -> statuses(slow, 1));
    }

    @Test
    void tagsAreAddedAndRemoved() {
        Object arn = tree(apply("CreateTree", Map.of("name", "oak", "tags", List.of(Map.of("key", "a", "value", "1")))))
                .get("arn");
        apply("TagResource", Map.of("resourceArn", arn, "tags", List.of(Map.of("key", "b", "value", "2"))));
        apply("UntagResource", Map.of("resourceArn", arn, "tagKeys", List.of("a")));
        assertThat(apply("ListTagsForResource", Map.of("resourceArn", arn)))
                .containsEntry("tags", List.of(Map.of("key", "b", "value", "2")));
        assertThat(tree(apply("GetTree", Map.of("tree", "oak"))))
                .containsEntry("tags", List.of(Map.of("key", "b", "value", "2")));
    }

    @Test
    void whatWasNeverCreatedIsAnsweredOrRefused() {
        assertThat(tree(apply("GetTree", Map.of("tree", "elm")))).containsEntry("name", "elm");
        Memory strict = memory(MemorySettings.DEFAULT.withUnknown(MemorySettings.Unknown.REFUSE));
        assertThatExceptionOfType(FakeError.class).isThrownBy(() -> apply(strict, "GetTree", Map.of("tree", "elm")));
    }

    @Test
    void theOldestIsForgotten() {
        Memory small = memory(MemorySettings.DEFAULT.withMost(2));
        for (String name : List.of("oak", "elm", "fir")) {
            apply(small, "CreateTree", Map.of("name", name));
        }
        assertThat(names(apply(small, "ListTrees", Map.of()))).containsExactly("elm", "fir");
    }

    private static Memory memory(MemorySettings settings) {
        return new Memory(GARDEN, SimpleValues::value, settings);
    }

    private Map<String, @Nullable Object> apply(String operation, Map<String, ?> input) {
        return apply(memory, operation, input);
    }

    private static Map<String, @Nullable Object> apply(Memory memory, String operation, Map<String, ?> input) {
        return memory.apply(GARDEN.operation(operation), input);
    }

    private void assertFails(String error, String operation, Map<String, ?> input) {
        assertThatExceptionOfType(FakeError.class)
                .isThrownBy(() -> apply(operation, input))
                .satisfies(thrown -> assertThat(thrown.name()).isEqualTo(error));
    }

    @SuppressWarnings("unchecked") // structures have names
    private static Map<String, @Nullable Object> tree(Map<String, ?> output) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(output.get("tree"));
    }

    private static List<Object> names(Map<String, ?> page) {
        return ((List<?>) Objects.requireNonNull(page.get("trees")))
                .stream().map(tree -> (Object) ((Map<?, ?>) tree).get("name")).toList();
    }

    private static List<Object> statuses(Memory memory, int looks) {
        List<Object> statuses = new java.util.ArrayList<>();
        for (int i = 0; i < looks; i++) {
            statuses.add(tree(apply(memory, "GetTree", Map.of("tree", "oak"))).get("status"));
        }
        return statuses;
    }
}
