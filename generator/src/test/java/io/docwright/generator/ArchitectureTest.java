package io.docwright.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the arrows of the design: files, page, reference, model, Java, files. No package imports one that stands after
 * it on this way, and only the front door sees all of them.
 */
class ArchitectureTest {
    private static final String ROOT = "io.docwright.generator";

    /** Each package (with those below it), and what of ours it may import beside itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("diagnostics", List.of()),
            Map.entry("page", List.of("diagnostics")),
            Map.entry("reference", List.of("page", "diagnostics")),
            Map.entry("model", List.of()),
            Map.entry("infer", List.of("reference", "model", "diagnostics")),
            Map.entry("diff", List.of("reference", "model", "diagnostics")),
            Map.entry("bindings", List.of("model", "diagnostics")),
            Map.entry("java", List.of("model", "model.python")),
            Map.entry("write", List.of()),
            Map.entry("runs", List.of()),
            Map.entry("cli", List.of("", "diagnostics..", "model..", "java", "bindings", "diff")));

    private static final List<String> PAGE_READERS = List.of("rst", "text", "html", "markdown");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("page-printer")) // what tests print pages with
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> noPackageImportsOneThatStandsAfterIt() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.getKey(), () -> mayOnlyImport(arrow.getKey() + "..", arrow.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> aPageReaderKnowsItsOwnFormatAlone() {
        return PAGE_READERS.stream()
                .map(format -> DynamicTest.dynamicTest(
                        format, () -> mayOnlyImport("page." + format + "..", List.of("page", "diagnostics"))));
    }

    @Test
    void theTreeOfAPageKnowsNoFormat() {
        mayOnlyImport("page", List.of("diagnostics"));
    }

    @Test
    void theTreeOfAReferenceIsFormatBlind() {
        mayOnlyImport("reference..", List.of("page", "diagnostics"));
    }

    @Test
    void theModelIsFreeOfItsExchangeForm() {
        mayOnlyImport("model", List.of());
    }

    @Test
    void nothingBelowTheFrontDoorKnowsIt() {
        classes()
                .that(resideInAPackage(ROOT + ".."))
                .and(resideOutsideOfPackage(ROOT))
                .and(resideOutsideOfPackage(ROOT + ".cli.."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        classes()
                .that(resideOutsideOfPackage(ROOT + ".cli.."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("picocli.."))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsArrows() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.equals(ROOT)
                        || ARROWS.keySet().stream().anyMatch(ours -> (name + ".").startsWith(below(ours) + ".")));
    }

    private static void mayOnlyImport(String ours, List<String> others) {
        classes()
                .that(resideInAPackage(below(ours)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAPackage(below(ours)))
                        .or(resideInAnyPackage(
                                others.stream().map(ArchitectureTest::below).toArray(String[]::new))))
                .allowEmptyShould(isEmpty(ours))
                .check(CLASSES);
    }

    private static String below(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    /** A package of the design that has no class yet. */
    private static boolean isEmpty(String ours) {
        String name = below(ours.replace("..", ""));
        return CLASSES.stream().noneMatch(type -> type.getPackageName().startsWith(name));
    }
}
