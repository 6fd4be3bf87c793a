package io.docwright.generator.session;

import static io.docwright.generator.GardenPages.GARDEN;
import static io.docwright.generator.GardenPages.SHED;
import static io.docwright.generator.GardenPages.described;
import static io.docwright.generator.GardenPages.operation;
import static io.docwright.generator.GardenPages.other;
import static io.docwright.generator.GardenPages.pond;
import static io.docwright.generator.GardenPages.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.result.NamesResult.ServiceChange;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types keep their names when pages change, and changes of names are reported. */
class NamesLockTest {
    @TempDir
    Path folder;

    private Path names = Path.of("");

    @BeforeEach
    void aService() throws IOException {
        names = folder.resolve("names.json");
        write(operation("get_tree", tree()), operation("get_pond", Field.optional("pond", pond("depth"))));
        write(OperationSpec.of(SHED, "get_tool").gives(Field.optional("tool", pond("weight"))));
    }

    @Test
    void areWrittenBesideThePages() throws IOException {
        NamesResult result = update();

        assertThat(result.file()).isEqualTo(names);
        assertThat(result.written()).isTrue();
        assertThat(result.services()).extracting(ServiceChange::service).containsExactly("garden", "shed");
        assertThat(change(result).added())
                .extracting(NamesResult.NewName::name)
                .containsExactly("Pond", "Tree", "TreeStatus");
    }

    @Test
    void areNotTouchedWhereNothingChanged() throws IOException {
        update();
        long before = Files.getLastModifiedTime(names).toMillis();

        NamesResult result = update();

        assertThat(result.written()).isFalse();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(change(result).kept()).isEqualTo(3);
        assertThat(Files.getLastModifiedTime(names).toMillis()).isEqualTo(before);
    }

    @Test
    void stayWhenAnotherTypeHasABetterClaim() throws IOException {
        update();
        write(
                operation("list_trees", Field.optional("trees", Node.listOf(other("girth")))),
                operation("find_trees", Field.optional("trees", Node.listOf(other("girth")))),
                operation("cut_tree", Field.optional("tree", other("girth"))));

        assertThat(place("GetTree", "tree")).isEqualTo("Tree");
        assertThat(place("CutTree", "tree")).isNotEqualTo("Tree");
        assertThat(codes()).containsExactly("names-outdated");
        Files.delete(names);
        assertThat(place("CutTree", "tree")).isEqualTo("Tree");
    }

    @Test
    void areHeldForWhatIsGone() throws IOException {
        update();
        write(operation("get_tree", Field.optional("id", Node.string())));
        NamesResult gone = update();

        write(operation("get_tree", Field.optional("tree", other("girth"))));
        NamesResult another = update();
        String other = place("GetTree", "tree");
        write(operation("get_tree", tree()));
        NamesResult back = update();

        assertThat(change(gone).retired()).containsExactly("Tree", "TreeStatus");
        assertThat(gone.diagnostics())
                .extracting(Diagnostic::code, diagnostic -> diagnostic.severity())
                .containsOnly(tuple("name-retired", Severity.NOTE));
        assertThat(change(another).returned()).isEmpty();
        assertThat(other).isNotEqualTo("Tree");
        assertThat(change(back).returned()).containsExactly("Tree", "TreeStatus");
        assertThat(place("GetTree", "tree")).isEqualTo("Tree");
    }

    @Test
    void reportsAPartThatBecameATypeOfItsOwn() throws IOException {
        write(operation("list_trees", Field.optional("trees", Node.listOf(tree().node()))));
        write(operation("find_trees", Field.optional("trees", Node.listOf(tree().node()))));
        update();
        write(operation(
                "get_tree",
                Field.optional(
                        "tree",
                        Node.structure(
                                Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In metres.")),
                                Field.optional("girth", Node.scalar(Node.Kind.DOUBLE, "In metres.")),
                                Field.optional("name", Node.scalar(Node.Kind.STRING, "Its name.")),
                                Field.optional("status", Node.oneOf("PLANTED", "GROWN", "FELLED", "LOST"))))));

        assertThat(place("ListTrees", "trees")).isEqualTo("Tree");
        assertThat(place("GetTree", "tree")).isNotEqualTo("Tree");
        assertThat(diagnostic("renamed").message())
                .isEqualTo("some places of 'Tree' are now a separate type, '" + place("GetTree", "tree")
                        + "': the pages differ at GetTree.output.tree");
        assertThat(diagnostic("renamed").span().file()).isEqualTo(names.toString());
        assertThat(Files.readAllLines(names).get(diagnostic("renamed").span().line() - 1))
                .contains("\"Tree\": {");
    }

    @Test
    void keepOneTypeWhateverWordsSay() throws IOException {
        write(operation("list_trees", Field.optional("trees", Node.listOf(tree().node()))));
        update();
        write(operation(
                "get_tree",
                Field.optional(
                        "tree",
                        Node.structure(
                                Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In feet.")),
                                Field.optional("name", Node.scalar(Node.Kind.STRING, "What people call it.")),
                                Field.optional("status", Node.oneOf("PLANTED", "GROWN", "FELLED", "LOST"))))));

        assertThat(place("ListTrees", "trees")).isEqualTo("Tree");
        assertThat(place("GetTree", "tree")).isEqualTo("Tree");
        assertThat(codes()).doesNotContain("renamed");
        assertThat(explain("garden.Tree").unity())
                .contains("Their descriptions differ, but the names file or another source has them as one type.");
    }

    @Test
    void keepTypesApartThatBecameIdentical() throws IOException {
        write(operation("get_hedge", Field.optional("hedge", pond("width"))));
        write(operation("list_ponds", Field.optional("ponds", Node.listOf(pond("depth")))));
        update();
        write(operation("get_hedge", Field.optional("hedge", pond("depth"))));

        assertThat(place("GetHedge", "hedge")).isEqualTo("Hedge");
        assertThat(place("ListPonds", "ponds")).isEqualTo("Pond");
        assertThat(codes()).doesNotContain("renamed");
    }

    @Test
    void reportsAStructureThatSharesNothingWithTheOldOne() throws IOException {
        write(operation("get_hedge", Field.optional("hedge", Node.structure(described("width")))));
        update();
        write(operation("get_hedge", Field.optional("hedge", Node.structure(described("thickness")))));

        assertThat(place("GetHedge", "hedge")).isEqualTo("Hedge");
        assertThat(diagnostic("name-kept").message()).contains("'Hedge'").contains("(width)");
    }

    @Test
    void reportsANameThatAnOperationTakes() throws IOException {
        write(operation("get_pond", Field.optional("drainRequest", pond("depth"))));
        update();
        write(OperationSpec.of(GARDEN, "drain").takes(Field.required("id", Node.string())));

        assertThat(place("GetPond", "drainRequest")).isNotEqualTo("DrainRequest");
        assertThat(diagnostic("renamed").message()).startsWith("'DrainRequest' is now '");
    }

    @Test
    void mayBeChosen() throws IOException {
        update();
        edit("\"Tree\": {", "\"Tree\": {\"name\": \"Plant\", ");

        assertThat(place("GetTree", "tree")).isEqualTo("Plant");
        assertThat(codes()).isEmpty();
        NamesResult result = update();
        assertThat(result.written()).isFalse();
        assertThat(Files.readString(names)).contains("\"name\": \"Plant\"");
    }

    @Test
    void mayBeChangedInPlace() throws IOException {
        update();
        edit("\"Tree\": {", "\"Plant\": {");

        assertThat(place("GetTree", "tree")).isEqualTo("Plant");
    }

    @Test
    void mayBeExchanged() throws IOException {
        update();
        edit("\"Tree\": {", "\"Tree\": {\n        \"name\": \"Pond\",");
        edit("\"Pond\": {", "\"Pond\": {\n        \"name\": \"Tree\",");

        assertThat(place("GetTree", "tree")).isEqualTo("Pond");
        assertThat(place("GetPond", "pond")).isEqualTo("Tree");
    }

    @Test
    void cannotBeChosenWhereTheyAreNoNames() throws IOException {
        refused("my tree", "the name of a type is a capital letter followed by letters and digits");
        refused("tree", "the name of a type is a capital letter followed by letters and digits");
        refused("", "the name of a type is a capital letter followed by letters and digits");
        refused("GetPondResponse", "a request, response or exception has that name");
        refused("POND", "'Pond' has that name");
    }

    private void refused(String name, String why) throws IOException {
        Files.deleteIfExists(names);
        update();
        edit("\"Tree\": {", "\"Tree\": {\n        \"name\": \"" + name + "\",");

        assertThat(place("GetTree", "tree")).isEqualTo("Tree");
        Diagnostic diagnostic = diagnostic("name-refused");
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.message()).contains("'" + name + "'").contains(why);
        assertThat(Files.readAllLines(names).get(diagnostic.span().line() - 1)).contains("\"name\": \"" + name + "\"");
    }

    @Test
    void areThoseOfTheWholeServiceWhereSomeOperationsAreWanted() throws IOException {
        write(operation("list_trees", Field.optional("trees", Node.listOf(other("girth")))));
        checkTrimmed();
        update();
        checkTrimmed();
        write(operation("cut_tree", Field.optional("tree", other("roots"))));
        checkTrimmed();
    }

    private void checkTrimmed() throws IOException {
        Map<String, Shape> whole = service(request()).shapes();
        for (String operation : List.of("GetTree", "ListTrees", "GetPond")) {
            Map<String, Shape> some = service(
                            new PagesRequest(List.of(folder), Set.of("garden"), Set.of(operation), 1, Progress.NONE))
                    .shapes();
            assertThat(some).isNotEmpty().hasSizeLessThan(whole.size());
            assertThat(whole).containsAllEntriesOf(some);
        }
    }

    @Test
    void areAllWrittenEvenWhereSomeOperationsAreWanted() throws IOException {
        update();
        String whole = Files.readString(names);

        new Generator().names(new PagesRequest(List.of(folder), Set.of("garden"), Set.of("GetPond"), 1, Progress.NONE));

        assertThat(names).hasContent(whole);
    }

    @Test
    void doNotDependOnTheNumberOfThreads() throws IOException {
        update();
        String once = Files.readString(names);
        Files.delete(names);

        new Generator().names(new PagesRequest(List.of(folder), Set.of(), Set.of(), 7, Progress.NONE));

        assertThat(names).hasContent(once);
    }

    @Test
    void areReadFromWhereTheRequestSays() throws IOException {
        Path elsewhere = folder.resolve("elsewhere/some.json");
        new Generator().names(request().withNames(elsewhere));
        Files.writeString(elsewhere, Files.readString(elsewhere).replace("\"Tree\": {", "\"Plant\": {"));

        assertThat(names).doesNotExist();
        assertThat(service(request().withNames(elsewhere)).shapes()).containsKey("Plant");
        assertThat(service(request()).shapes()).containsKey("Tree");
    }

    @Test
    void cannotBeReadFromNowhere() {
        assertThatThrownBy(() -> new Generator().model(request().withNames(folder.resolve("nowhere.json"))))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("nowhere.json: the names file does not exist");
    }

    @Test
    void haveNoPlaceBesideTwoFolders() {
        PagesRequest two = PagesRequest.of(List.of(folder.resolve("garden"), folder.resolve("shed")));

        assertThatThrownBy(() -> new Generator().names(two))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("--names FILE");
    }

    @Test
    void brokenNothingIsReadOrWritten() throws IOException {
        Files.writeString(names, "{\n  \"format\": \"docwright-names/1\"\n  \"services\"");

        assertThatThrownBy(() -> new Generator().model(request()))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageStartingWith(names + ":3:3: error: this is not valid JSON");
        assertThatThrownBy(() -> new Generator().names(request())).isInstanceOf(DiagnosticException.class);
        assertThat(names).content().endsWith("\"services\"");
    }

    @Test
    void areExplained() throws IOException {
        update();

        Explanation tree = explain("garden.Tree");

        assertThat(tree.kind()).isEqualTo("structure");
        assertThat(tree.places()).singleElement().satisfies(place -> {
            assertThat(place.path()).isEqualTo("GetTree.output.tree");
            assertThat(place.file()).endsWith("garden/client/get_tree.rst");
            assertThat(Files.readAllLines(Path.of(place.file())).get(place.line() - 1))
                    .contains("**tree**");
        });
        assertThat(tree.why())
                .startsWith("the names file records it (" + names + ":")
                .endsWith("); originally because the operation that is named after it returns it");
        assertThat(tree.considered()).first().satisfies(name -> {
            assertThat(name.name()).isEqualTo("Tree");
            assertThat(name.why()).isEqualTo("the names file records it");
            assertThat(name.outcome()).isEqualTo("this is its name");
        });
        assertThat(explain("garden.get_tree.output.tree")).isEqualTo(tree);
        assertThat(explain("Garden.GetTree.output.tree.status").name()).isEqualTo("TreeStatus");
        assertThat(explain("garden.GetTreeResponse").kind()).isEqualTo("response");
    }

    @Test
    void areExplainedByWhoElseWantedThem() throws IOException {
        write(operation("list_trees", Field.optional("trees", Node.listOf(other("girth")))));

        Explanation tree = explain("garden.list_trees.output.trees");
        Explanation other = explain("garden.get_tree.output.tree");

        assertThat(List.of(tree.name(), other.name())).contains("Tree");
        Explanation winner = tree.name().equals("Tree") ? tree : other;
        Explanation loser = tree.name().equals("Tree") ? other : tree;
        assertThat(winner.rivals()).extracting(Explanation.Rival::name).contains(loser.name());
        assertThat(loser.considered()).first().satisfies(name -> {
            assertThat(name.name()).isEqualTo("Tree");
            assertThat(name.outcome()).startsWith("taken by the structure at ");
        });
    }

    @Test
    void placesWithoutATypeAreExplained() throws IOException {
        ExplainedPlace operation = explainPlace("garden.get_tree");
        assertThat(operation.kind()).isEqualTo("an operation");
        assertThat(operation.name()).isEqualTo("GetTree");
        assertThat(operation.facts()).contains("Its method is get_tree.", "Its response is GetTreeResponse.");

        ExplainedPlace member = explainPlace("garden.GetTree.output.tree.height");
        assertThat(member.name()).isEqualTo("Tree.height");
        assertThat(member.facts()).first().isEqualTo("It is a member of Tree.");
        assertThat(member.places())
                .singleElement()
                .satisfies(place -> assertThat(
                                Files.readAllLines(Path.of(place.file())).get(place.line() - 1))
                        .contains("**height**"));
        assertThat(explainPlace("garden.Tree.height")).isEqualTo(member);
        assertThat(explain("garden.Tree.status").name()).isEqualTo("TreeStatus");
    }

    @Test
    void cannotBeExplainedWhereThereAreNone() {
        assertThatThrownBy(() -> explain("garden.Rake"))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("there is no type or place 'Rake' in garden");
        assertThatThrownBy(() -> explain("kitchen.Rake")).hasMessageContaining("there is no service 'kitchen'");
    }

    private void write(OperationSpec... operations) throws IOException {
        PagePrinter.write(folder, operations);
    }

    private PagesRequest request() {
        return PagesRequest.of(List.of(folder));
    }

    private NamesResult update() throws IOException {
        return new Generator().names(request());
    }

    private static ServiceChange change(NamesResult result) {
        return result.services().get(0);
    }

    private void edit(String found, String instead) throws IOException {
        assertThat(names).content().containsOnlyOnce(found);
        Files.writeString(names, Files.readString(names).replace(found, instead));
    }

    private static Service service(PagesRequest request) throws IOException {
        return new Generator().model(request).api().services().get(0);
    }

    private Explanation explain(String what) throws IOException {
        List<Explanation> found = new Generator().explain(request(), what).explanations();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private ExplainedPlace explainPlace(String what) throws IOException {
        List<ExplainedPlace> found = new Generator().explain(request(), what).places();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** What a member of a response is called. */
    private String place(String operation, String member) throws IOException {
        return explain("garden." + operation + ".output." + member).name();
    }

    private List<String> codes() throws IOException {
        return new Generator()
                .model(request()).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private Diagnostic diagnostic(String code) throws IOException {
        List<Diagnostic> found = new Generator()
                .model(request()).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().equals(code))
                        .toList();
        assertThat(found).as(code).hasSize(1);
        return found.get(0);
    }
}
