package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.Run;
import io.docwright.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate} names what derived bindings lack for the operations that are asked for. */
class UnknownMembersTest {
    private static final Path SPECS = Path.of("../specs");
    private static final String UNKNOWN = "no page shows how ";

    @TempDir
    Path folder;

    /** Pages of a service without the page of one data type, and with the bindings that no page shows. */
    @BeforeEach
    void copyPages() throws IOException {
        try (Stream<Path> files = Files.walk(SPECS.resolve("redshift"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("pages").resolve(SPECS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.delete(folder.resolve("pages/redshift/api/API_DataShareAssociation.md"));
        bindings("");
    }

    private void bindings(String more) throws IOException {
        Files.writeString(
                folder.resolve("pages/redshift/bindings.json"),
                "{\"format\": \"docwright-bindings/1\", \"service\": \"redshift\", \"endpointPrefix\": \"redshift\""
                        + more + "}");
    }

    private Run generate(String... options) {
        return Run.of(
                new Generator(),
                Stream.concat(
                                Stream.of(
                                        "generate",
                                        folder.resolve("pages").toString(),
                                        "--output",
                                        folder.resolve("out").toString(),
                                        "--package",
                                        "com.example"),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private static List<String> unknown(Run run) {
        return run.err().lines().filter(line -> line.contains(UNKNOWN)).toList();
    }

    @Test
    void membersOfAnOperationThatIsAskedForAreNamed() {
        Run run = generate("--operation", "DisassociateDataShareConsumer");

        assertThat(run.status()).isZero();
        assertThat(unknown(run))
                .singleElement()
                .asString()
                .contains(UNKNOWN + "these members of DisassociateDataShareConsumer are sent:")
                .contains("output.DataShareAssociations[].Status");
    }

    @Test
    void membersOfOtherOperationsAreNot() throws IOException {
        Files.writeString(folder.resolve("pages/redshift/api/API_GetWeather.md"), """
                # GetWeather

                ## Request Parameters

                 ** Place **

                The place.

                Type: String

                Required: Yes

                ## See Also

                - [SDK](https://docs.example.com/goto/SdkForCpp/redshift-2012-12-01/GetWeather)
                """);

        Run run = generate("--operation", "GetWeather");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("redshift: com.example").doesNotContain(UNKNOWN);
    }

    @Test
    void allOperationsAreCounted() {
        assertThat(unknown(generate()))
                .singleElement()
                .asString()
                .containsPattern(UNKNOWN + "\\d+ members in 1 of the operations of redshift are sent");
    }

    @Test
    void whatTheBindingsFileHasIsKnown() throws IOException {
        bindings(", \"output\": {\"Status\": {}, \"ConsumerIdentifier\": {}}");

        assertThat(unknown(generate("--operation", "DisassociateDataShareConsumer")))
                .singleElement()
                .asString()
                .contains("[].CreatedDate,", "[].StatusChangeDate")
                .doesNotContain("[].Status,", "[].ConsumerIdentifier,");
    }
}
