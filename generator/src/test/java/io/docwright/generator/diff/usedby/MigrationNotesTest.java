package io.docwright.generator.diff.usedby;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Migration;
import io.docwright.generator.model.SourceLocations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both versions are the same service, of which one element counts as the new name of another. */
class MigrationNotesTest {
    private static final List<ApiComparison.Version> GARDEN =
            List.of(new ApiComparison.Version(Garden.create(), SourceLocations.UNKNOWN));

    @Test
    void showsOperationsAsCalls() {
        assertThat(migration(ChangeKind.OPERATION_RENAMED, "GetTree", "FellTree"))
                .isEqualTo(new Migration("client.getTree(…)", "client.fellTree(…)"));
    }

    @Test
    void showsMembersOfRequestsInCalls() {
        assertThat(migration(ChangeKind.MEMBER_RENAMED, "GetTreeRequest.note", "GetTreeRequest.id"))
                .isEqualTo(new Migration("client.getTree(r -> r.note(…))", "client.getTree(r -> r.id(…))"));
    }

    @Test
    void showsOtherMembersWithAVariable() {
        assertThat(migration(ChangeKind.MEMBER_MOVED, "GetTreeResponse.seen", "PlantTreeResponse.id"))
                .isEqualTo(new Migration("getTreeResponse.seen()", "plantTreeResponse.id()"));
    }

    @Test
    void showsTypesByTheNamesOfTheirClasses() {
        assertThat(migration(ChangeKind.TYPE_RENAMED, "Tree", "Kind")).isEqualTo(new Migration("Tree", "Kind"));
    }

    @Test
    void isMissingWhereNoCallChanges() {
        assertThat(migration(ChangeKind.TYPE_RENAMED, "Tree", "Tree")).isNull();
        assertThat(migration(ChangeKind.TYPE_RENAMED, "Tree", "Nothing")).isNull();
        assertThat(migration(ChangeKind.MEMBER_REMOVED, "GetTreeRequest.note", "GetTreeRequest.id"))
                .isNull();
    }

    private static @Nullable Migration migration(ChangeKind kind, String before, String after) {
        Change change = new Change(kind, "garden", after, before, after, null, null, before, null, List.of());
        return MigrationNotes.of(new Comparison(List.of(change)), GARDEN, GARDEN)
                .changes()
                .get(0)
                .migration();
    }
}
