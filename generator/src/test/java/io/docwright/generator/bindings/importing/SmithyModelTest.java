package io.docwright.generator.bindings.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.bindings.BindingsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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
