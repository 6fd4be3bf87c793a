package io.docwright.generator.diagnostics.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF is valid against its published schema. */
class DiagnosticSarifTest {
    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @Test
    void diagnosticsOfEveryKindAreSoundSarif() throws IOException {
        List<Diagnostic> all = Arrays.stream(DiagnosticCode.values())
                .flatMap(code -> Stream.of(
                        diagnostic(code, SourceSpan.NOWHERE),
                        diagnostic(code, SourceSpan.of("a b/ü.rst")),
                        diagnostic(code, new SourceSpan("/x/y.rst", 3, 0)),
                        diagnostic(code, new SourceSpan("C:/x/y#z.rst", 3, 4)).with(Excerpt.of("line", 4))))
                .toList();

        assertThat(faults(DiagnosticSarif.of(all, "1", true))).isEmpty();
        assertThat(faults(DiagnosticSarif.of(List.of(), "1", false))).isEmpty();
    }

    @Test
    void theSchemaFindsFaults() throws IOException {
        String sound = DiagnosticSarif.of(
                List.of(diagnostic(DiagnosticCode.PAGE_TWICE, new SourceSpan("a", 1, 1))), "1", true);

        assertThat(faults(sound.replace("\"startLine\" : 1", "\"startLine\" : 0")))
                .isNotEmpty();
        assertThat(faults(sound.replace("\"level\"", "\"levle\""))).isNotEmpty();
    }

    @Test
    void filesAreAddressesRelativeToTheRun() {
        assertThat(uri("pages/a b/ü.rst")).isEqualTo("pages/a%20b/%C3%BC.rst");
        assertThat(uri("../pages/a.rst")).isEqualTo("./../pages/a.rst");
        assertThat(uri("/pages/a#b.rst")).isEqualTo("file:///pages/a%23b.rst");
        assertThat(uri("C:/pages/a.rst")).isEqualTo("file:///C:/pages/a.rst");
        assertThat(uri("a:b.rst")).isEqualTo("./a:b.rst");
    }

    private static String uri(String file) {
        Diagnostic diagnostic = diagnostic(DiagnosticCode.PAGE_TWICE, SourceSpan.of(file));
        JsonNode log = JsonMapper.shared().readTree(DiagnosticSarif.of(List.of(diagnostic), "1", true));
        return log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
    }

    private static Diagnostic diagnostic(DiagnosticCode code, SourceSpan span) {
        return new Diagnostic(code.severity(), code, span, "found \"that\"", "fix it");
    }

    private static List<Error> faults(String sarif) throws IOException {
        try (InputStream in = DiagnosticSarifTest.class.getResourceAsStream(SCHEMA)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(
                    sarif,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
