package io.docwright.generator.bindings.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.infer.place.GivenNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code models} has one service in both forms, and its bindings. */
class SmithyModelTest {
    private static final Path MODELS = Path.of("src/test/resources/io/docwright/generator/bindings/models");

    @TestFactory
    Stream<DynamicTest> bothFormsGiveTheSameBindings() throws IOException {
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> same(folder)));
        }
    }

    private static void same(Path folder) throws IOException {
        String expected = Files.readString(folder.resolve("bindings.json"));

        assertThat(bindings(folder, "smithy.json")).isEqualTo(expected);
        assertThat(bindings(folder, "service-2.json")).isEqualTo(expected);
    }

    @Test
    void namesAreThoseOfThePlacesOnPages() throws IOException {
        assertThat(names(MODELS.resolve("garden"), "smithy.json"))
                .containsEntry("GetTree.output.Limbs[]", "Limb")
                .containsEntry("PutPicture.input.Picture", "Picture")
                .doesNotContainKey("GetTree.output.Limbs[].Limbs[]");
    }

    @TestFactory
    Stream<DynamicTest> bothFormsGiveTheSameNames() throws IOException {
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> assertThat(names(folder, "smithy.json")).isEqualTo(names(folder, "service-2.json"))));
        }
    }

    private static Map<String, String> names(Path folder, String file) throws IOException {
        GivenNames names = ServiceModels.names(file, Files.readString(folder.resolve(file)))
                .names();
        Map<String, String> byPlace = new TreeMap<>();
        names.structures().forEach((place, name) -> byPlace.put(place, name.name()));
        names.enums().forEach((place, name) -> byPlace.put(place, "enum " + name.name()));
        return byPlace;
    }

    private static String bindings(Path folder, String file) throws IOException {
        String id = folder.getFileName().toString();
        return BindingsJson.write(ServiceModels.read(file, Files.readString(folder.resolve(file)), id, Set.of()));
    }

    @Test
    void takesOnlyTheOperationsWanted() throws IOException {
        String model = Files.readString(MODELS.resolve("garden/smithy.json"));

        String text = BindingsJson.write(ServiceModels.read("m.json", model, "garden", Set.of("GetTree")));

        assertThat(text).contains("GetTree").doesNotContain("PutTree").doesNotContain("FrostFault");
    }

    @Test
    void rejectsWhatIsNotAServiceModel() {
        assertThatThrownBy(() -> ServiceModels.read("m.json", "{\"smithy\": \"2.0\"}", "x", Set.of()))
                .hasMessageStartingWith("m.json: this Smithy model has 0 services");
        assertThatThrownBy(() -> ServiceModels.read(
                        "m.json",
                        "{\"smithy\": \"2.0\", \"shapes\": {\"a#B\": {\"type\": \"service\", \"version\": \"1\"}}}",
                        "x",
                        Set.of()))
                .hasMessageContaining("has no supported protocol");
        assertThatThrownBy(() -> ServiceModels.read(
                        "m.json", "{\"smithy\": \"2.0\", \"shapes\": {\"a#B\": {\"type\": \"tree\"}}}", "x", Set.of()))
                .hasMessageStartingWith("m.json: this is not a valid Smithy model");
    }
}
