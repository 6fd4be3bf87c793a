package io.docwright.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.testing.Compiled;
import io.docwright.generator.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Constraints in generated code: in Javadoc, and in schemas for the check of requests. */
class ConstraintsInJavaTest {
    private static final Path GOLDEN = Path.of("src/test/golden/parcels");

    @Test
    void emitsWhatTheGoldenFilesSay() throws IOException {
        Golden.check(GOLDEN, emitted(ConstrainedService.create()));
    }

    @Test
    void aRequestCanBeChecked() throws ReflectiveOperationException {
        assertThat(results("""
                SendParcelRequest good = SendParcelRequest.builder()
                        .name("box-1")
                        .count(1)
                        .maxResults(100)
                        .weight(9.5)
                        .account("123456789012")
                        .note("a/ \\"\\n@ x")
                        .names("a")
                        .tags(Map.of("team: a", ""))
                        .kind(Kind.of("crate number ten"))
                        .addPart(part -> part.name("lid"))
                        .target(Target.floor(-3))
                        .build();
                List<Violation> none = Constraints.violations(good);
                if (!none.isEmpty()) {
                    throw new AssertionError(none);
                }
                return Constraints.violations(SendParcelRequest.builder()
                        .name("b")
                        .count(3_000_000_000L)
                        .maxResults(101)
                        .bytes(-1)
                        .weight(0.25)
                        .account("1234")
                        .label("")
                        .code("abc")
                        .seal(Bytes.ofUtf8("12345"))
                        .body(ByteStream.of(Bytes.ofUtf8("123456789")))
                        .names(Collections.nCopies(11, "a"))
                        .codes("a", "1")
                        .ports(80L, 0L)
                        .sizes(3_000_000_000L)
                        .tags(Map.of("TEAM", "a"))
                        .grid(Map.of("x", List.of("1", "b")))
                        .addPart(part -> part.name("lid").addPart(inner -> inner.name("-")))
                        .target(Target.street("a"))
                        .build());
                """))
                .containsExactly(
                        "name: expected 2 to 50 characters, found 1 character",
                        "count: expected -2147483648 to 2147483647, found 3000000000",
                        "maxResults: expected 1 to 100, found 101",
                        "bytes: expected at least 0, found -1",
                        "weight: expected 0.5 to 9.50, found 0.25",
                        "account: expected exactly 12 characters, found 4 characters",
                        "label: expected at least 1 characters, found 0 characters",
                        "code: expected a match of [A-Z]{3}|" + "[0-9a-f]{8}-".repeat(10) + ", found no match",
                        "seal: expected at most 4 bytes, found 5 bytes",
                        "body: expected at most 8 bytes, found 9 bytes",
                        "names: expected at most 10 elements, found 11 elements",
                        "codes: expected exactly 1 elements, found 2 elements",
                        "codes[1]: expected a match of [a-z]+, found no match",
                        "ports[1]: expected 1 to 65535, found 0",
                        "sizes[0]: expected -2147483648 to 2147483647, found 3000000000",
                        "tags[\"TEAM\"]: expected a key that matches [a-z: ]+, found no match",
                        "grid[\"x\"][1]: expected a match of [0-9]+, found no match",
                        "parts[0].parts[0].name: expected 2 to 50 characters, found 1 character",
                        "target.street: expected at least 2 characters, found 1 character",
                        "note: expected exactly one of note, code and seal, found code and seal",
                        "label: expected no label or grid if target is set, found label and grid");
    }

    /** Compiles and runs statements that return violations. */
    private static List<String> results(String statements) throws ReflectiveOperationException {
        SortedMap<String, String> sources = emitted(ConstrainedService.create());
        sources.put("usage/Usage.java", """
                package usage;

                import com.example.parcels.model.*;
                import io.docwright.runtime.constraint.*;
                import io.docwright.runtime.value.*;
                import java.util.*;

                public final class Usage {
                    private Usage() {}

                    public static List<Violation> run() {
                        %s
                    }
                }
                """.formatted(statements));
        Object violations =
                Compiled.of(sources).load("usage.Usage").getMethod("run").invoke(null);
        return ((List<?>) violations).stream().map(String::valueOf).toList();
    }

    @Test
    void aShapeMayHaveMoreConstraintsThanOneConstantHolds() {
        String pattern = "[\u00e4\u20ac]{1,9}".repeat(100);
        Shape wide = new Shape.Structure(
                "Wide",
                "",
                IntStream.range(0, 100)
                        .mapToObj(i -> ConstrainedService.optional(
                                "member" + i, Type.Primitive.STRING, ConstrainedService.text(1L, 9L, pattern)))
                        .toList());
        Member tooLong = ConstrainedService.optional(
                "long", Type.Primitive.STRING, ConstrainedService.text(null, null, pattern.repeat(3)));
        Shape other = new Shape.Structure("Other", "", List.of(tooLong));
        SortedMap<String, Shape> shapes = new TreeMap<>();
        shapes.put("Wide", wide);
        shapes.put("Other", other);
        Operation first = new Operation("a", "A", "", null, "Wide", null, List.of(), List.of(), null);
        Operation second = new Operation("b", "B", "", null, "Other", null, List.of(), List.of(), null);
        Service service =
                new Service("Limits", "limits", null, "", List.of(first, second), List.of(), List.of(), shapes);

        SortedMap<String, String> sources = emitted(service);
        assertThat(sources.get("com/example/limits/model/Other.java")).doesNotContain("constrained");
        assertThat(Compiled.of(sources).has("com.example.limits.model.Wide")).isTrue();
    }

    private static SortedMap<String, String> emitted(Service service) {
        SortedMap<String, String> sources = new TreeMap<>();
        new JavaEmitter()
                .emit(service, "com.example", JavaStyle.DEFAULT)
                .forEach(file -> sources.put(file.path(), file.content()));
        return sources;
    }
}
