package io.docwright.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.docwright.generator.testing.support.RoomRules;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks the arrows between packages: files, page, reference, model, Java, files. No package imports one that is later on
 * this way, and only {@code Generator} sees all of them.
 */
class ArchitectureTest extends RoomRules {
    private static final String ROOT = "io.docwright.generator";

    /** All packages, lowest first: a package imports only packages before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "word",
            "diagnostics",
            "json",
            "diagnostics.report",
            "request",
            "page",
            "page.rst",
            "page.text",
            "page.html",
            "page.markdown",
            "page.coverage",
            "reference.syntax",
            "reference.structure",
            "reference.stray",
            "reference",
            "apireference.syntax",
            "apireference.entry",
            "apireference.endpoint",
            "apireference",
            "apireference.json",
            "model.condition",
            "model",
            "model.python",
            "infer.relation",
            "model.json",
            "infer.names",
            "infer.place",
            "infer.api",
            "infer.complete",
            "infer.group",
            "infer.naming",
            "infer",
            "corrections",
            "bindings.endpoint",
            "bindings",
            "bindings.importing",
            "bindings.deriving",
            "export.ast",
            "export.rules",
            "export.shape",
            "export.operation",
            "export",
            "java.name",
            "java.javadoc",
            "java.source",
            "java.resolved",
            "java.example",
            "java.shape",
            "java.client",
            "java",
            "diff.match",
            "diff",
            "diff.usedby",
            "diff.print",
            "write",
            "runs",
            "result",
            "source",
            "session",
            "");

    /** Each room (a package with those below it), and the packages outside it that it may import. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("word", List.of("text")),
            Map.entry("text", List.of()),
            Map.entry("diagnostics", List.of("json")),
            Map.entry("json", List.of("diagnostics")),
            Map.entry("request", List.of("diagnostics")),
            Map.entry("page", List.of("diagnostics", "request", "text")),
            Map.entry("reference", List.of("page", "page.coverage", "request", "text", "diagnostics")),
            Map.entry("apireference", List.of("page", "page.coverage", "text", "diagnostics", "json", "word")),
            Map.entry("model", List.of("diagnostics", "json")),
            Map.entry("corrections", List.of("model", "model.json", "diagnostics", "json", "text")),
            Map.entry(
                    "infer", List.of("reference..", "apireference..", "text", "model", "diagnostics", "json", "word")),
            Map.entry("diff", List.of("text", "model", "diagnostics", "json", "request", "java.resolved")),
            Map.entry(
                    "bindings",
                    List.of(
                            "apireference",
                            "apireference.endpoint",
                            "apireference.syntax",
                            "infer",
                            "infer.place",
                            "model",
                            "model.condition",
                            "diagnostics",
                            "json",
                            "word")),
            Map.entry("export", List.of("bindings", "model", "model.condition", "model.python", "diagnostics", "json")),
            Map.entry("java", List.of("text", "model", "model.condition", "model.python", "request", "word")),
            Map.entry("write", List.of("diagnostics", "text")),
            Map.entry("runs", List.of("write", "diagnostics", "text")),
            Map.entry(
                    "result",
                    List.of("apireference", "bindings", "diff", "model", "model.json", "diagnostics", "request")));

    /** Circles between classes that stay, and why. */
    private static final Map<SortedSet<String>, String> CIRCLES = Map.of(
            circle("InferredType", "Node", "Root", "Slot"),
            "places are a graph: a node has slots, a slot has a type, and a type refers to nodes");

    private static final List<String> PAGE_READERS = List.of("rst", "text", "html", "markdown");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("page-printer")) // what tests print pages with
            .importPackages(ROOT);

    ArchitectureTest() {
        super(CIRCLES);
    }

    @Test
    void packagesImportOnlyLowerPackages() {
        SortedSet<String> wrong = new TreeSet<>();
        rooms.imports()
                .forEach((from, targets) -> targets.stream()
                        .filter(to -> ORDER.indexOf(shortName(to)) >= ORDER.indexOf(shortName(from)))
                        .forEach(to -> wrong.add(shortName(from) + " -> " + shortName(to))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(rooms.imports().keySet().stream().map(ArchitectureTest::shortName))
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @TestFactory
    Stream<DynamicTest> roomsImportOnlyWhatTheyMay() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.getKey(), () -> mayOnlyImport(arrow.getKey() + "..", arrow.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> aPageReaderKnowsItsOwnFormatAlone() {
        return PAGE_READERS.stream()
                .map(format -> DynamicTest.dynamicTest(
                        format,
                        () -> mayOnlyImport("page." + format + "..", List.of("page", "diagnostics", "request"))));
    }

    @Test
    void theTreeOfAPageKnowsNoFormat() {
        mayOnlyImport("page", List.of("diagnostics", "request"));
    }

    @Test
    void theModelIsFreeOfItsExchangeForm() {
        mayOnlyImport("model", List.of("diagnostics", "model.condition"));
    }

    @Test
    void theGeneratorKnowsNoCommandLine() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages("picocli..", "io.docwright.cli.."))
                .check(CLASSES);
    }

    private static void mayOnlyImport(String ours, List<String> others) {
        classes()
                .that(resideInAPackage(below(ours)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAPackage(below(ours)))
                        .or(resideInAnyPackage(
                                others.stream().map(ArchitectureTest::below).toArray(String[]::new))))
                .check(CLASSES);
    }

    private static String below(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static String shortName(String name) {
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
