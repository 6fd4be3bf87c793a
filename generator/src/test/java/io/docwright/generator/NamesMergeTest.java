package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.support.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people add operations, each with the names file, and Git merges what they did. Needs Git; skipped without. */
class NamesMergeTest {
    private static final Client GARDEN = Client.of("Garden", "garden", "2021-05-04");

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void aRepositoryWithTwoOperations() throws Exception {
        assumeTrue(GitFolder.isThere(), "Git is not installed");
        git = GitFolder.init(folder);
        Files.writeString(folder.resolve(".gitattributes"), "names.json merge=union\n");
        add("get_tree", "tree", "bark");
        add("get_pond", "pond", "depth");
        commit();
    }

    @Test
    void whatTwoPeopleAddMergesWithoutAConflict() throws Exception {
        git.run("checkout", "-q", "-b", "one");
        add("get_rose", "rose", "thorns");
        add("get_shed", "shed", "doors");
        add("list_trees", "tree", "bark");
        commit();
        git.run("checkout", "-q", "-b", "other", "main");
        add("get_rake", "rake", "teeth");
        add("get_vine", "vine", "grapes");
        add("plant_tree", "tree", "bark");
        commit();

        git.run("merge", "-q", "-m", "Merge", "one");

        NamesResult merged = new Generator().names(PagesRequest.of(List.of(folder)));
        assertThat(merged.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() != Severity.NOTE);
        for (String parent : List.of("HEAD^1", "HEAD^2")) {
            assertThat(renamesSince(parent)).as("since " + parent).isEmpty();
        }
    }

    private List<ChangeKind> renamesSince(String revision) throws Exception {
        Path old = folder.resolve("." + revision);
        git.run("worktree", "add", "-q", "--detach", old.toString(), revision);
        ComparisonResult result = new Generator().compare(ComparisonRequest.of(Version.of(old), Version.of(folder)));
        assertThat(result.comparison().changes())
                .extracting(change -> change.kind())
                .contains(ChangeKind.OPERATION_ADDED);
        return result.comparison().changes().stream()
                .map(change -> change.kind())
                .filter(kind -> kind == ChangeKind.TYPE_RENAMED || kind == ChangeKind.TYPE_REMOVED)
                .toList();
    }

    /** An operation that returns a thing and its parts. */
    private void add(String method, String thing, String part) throws IOException {
        PagePrinter.write(
                folder,
                OperationSpec.of(GARDEN, method)
                        .takes(Field.required("id", Node.string()))
                        .gives(Field.optional(
                                thing,
                                Node.structure(
                                        Field.optional(
                                                "name",
                                                Node.scalar(Node.Kind.STRING, "What the " + thing + " is called.")),
                                        Field.optional(
                                                part,
                                                Node.scalar(Node.Kind.INTEGER, "How many " + part + " there are.")),
                                        Field.optional(
                                                "owner",
                                                Node.structure(
                                                        Field.optional(thing + "Since", Node.string()),
                                                        Field.optional(thing + "By", Node.string())))))));
    }

    private void commit() throws Exception {
        new Generator().names(PagesRequest.of(List.of(folder)));
        git.commit("Add operations");
    }
}
