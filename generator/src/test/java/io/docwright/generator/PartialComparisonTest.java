package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PageFilter;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.request.Version;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions are compared in those operations and files that are wanted, whatever else changed. */
class PartialComparisonTest {
    private static final Client GARDEN = Client.of("Garden", "garden", "2021-05-04");

    @TempDir
    Path folder = Path.of("");

    private Path old = Path.of("");
    private Path now = Path.of("");

    @BeforeEach
    void twoOperationsOfWhichEachChanged() throws IOException {
        old = folder.resolve("old");
        now = folder.resolve("now");
        add(old, "get_tree", "tree", "bark");
        add(old, "get_pond", "pond", "depth");
        add(now, "get_tree", "tree", "bark", "height");
        add(now, "get_pond", "pond");
    }

    private static void add(Path root, String method, String thing, String... parts) throws IOException {
        Field[] members = new Field[parts.length + 1];
        members[0] = Field.optional(thing + "Name", Node.string());
        for (int i = 0; i < parts.length; i++) {
            members[i + 1] = Field.optional(parts[i], Node.string());
        }
        PagePrinter.write(
                root,
                OperationSpec.of(GARDEN, method)
                        .takes(Field.required("id", Node.string()))
                        .gives(Field.optional(thing, Node.structure(members))));
    }

    private static List<ChangeKind> changes(Path before, Path after, Set<String> operations, PageFilter filter)
            throws IOException {
        PagesRequest pages = new PagesRequest(List.of(after), Set.of(), operations, 1, Progress.NONE)
                .withFilter(filter)
                .within(Limits.DEFAULT);
        return new Generator()
                        .compare(ComparisonRequest.of(Version.of(before), Version.of(after), pages))
                        .comparison()
                        .changes()
                        .stream()
                        .map(change -> change.kind())
                        .toList();
    }

    @Test
    void allIsComparedWhereNothingIsSaid() throws IOException {
        assertThat(changes(old, now, Set.of(), PageFilter.ALL))
                .containsExactlyInAnyOrder(ChangeKind.MEMBER_ADDED, ChangeKind.MEMBER_REMOVED);
    }

    @Test
    void operationsThatAreNotWantedDoNotCount() throws IOException {
        assertThat(changes(old, now, Set.of("get_tree"), PageFilter.ALL)).containsExactly(ChangeKind.MEMBER_ADDED);
        assertThat(changes(old, now, Set.of("GetPond"), PageFilter.ALL)).containsExactly(ChangeKind.MEMBER_REMOVED);
    }

    @Test
    void neitherDoThoseOfAModel() throws IOException {
        Path model = folder.resolve("old.json");
        try (OutputStream out = Files.newOutputStream(model)) {
            ModelJson.write(new Generator().model(PagesRequest.of(List.of(old))).api(), out);
        }

        assertThat(changes(model, now, Set.of("get_tree"), PageFilter.ALL)).containsExactly(ChangeKind.MEMBER_ADDED);
        assertThat(changes(model, now, Set.of(), PageFilter.ALL))
                .containsExactlyInAnyOrder(ChangeKind.MEMBER_ADDED, ChangeKind.MEMBER_REMOVED);
    }

    @Test
    void filesThatAreNotWantedDoNotCount() throws IOException {
        PageFilter trees = file -> !file.endsWith("get_pond.rst");

        assertThat(changes(old, now, Set.of(), trees)).containsExactly(ChangeKind.MEMBER_ADDED);
        assertThat(changes(old, old, Set.of(), trees)).isEmpty();
    }
}
