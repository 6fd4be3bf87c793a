package io.docwright.generator.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.generator.java.shape.ApiEmitter;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.testing.Compiled;
import io.docwright.generator.testing.Golden;
import io.docwright.generator.testing.support.JavadocExamples;
import io.docwright.runtime.schema.ApiService;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JavaEmitterTest {
    private static final Path GOLDEN = Path.of("src/test/golden/torture");
    private static final String FOLDER = "com/example/torturechamber";
    private static final Path USAGE = Path.of("src/test/usage");

    @Test
    void emitsWhatTheGoldenFilesSay() throws IOException {
        Golden.check(GOLDEN, emitted(TortureService.create()));
    }

    @Test
    void emitsTheSameBytesTwice() {
        assertThat(emitted(TortureService.create())).isEqualTo(emitted(TortureService.create()));
    }

    @Test
    void emitsAsciiOnly() {
        emitted(TortureService.create())
                .forEach((path, content) -> assertThat(content).as(path).matches("\\p{ASCII}*"));
    }

    @TestFactory
    Stream<DynamicTest> canBeUsed() throws IOException {
        SortedMap<String, String> sources = emitted(TortureService.create());
        sources.put("usage/Examples.java", JavadocExamples.of(sources, FOLDER).source());
        List<String> usages;
        try (Stream<Path> files = Files.list(USAGE)) {
            usages = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
        for (String usage : usages) {
            sources.put("usage/" + usage + ".java", Files.readString(USAGE.resolve(usage + ".java")));
        }
        Compiled compiled = Compiled.of(sources);
        return usages.stream().flatMap(usage -> tests(compiled, usage));
    }

    private static Stream<DynamicTest> tests(Compiled compiled, String name) {
        Class<?> usage;
        try {
            usage = compiled.load("usage." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return Arrays.stream(usage.getMethods())
                .filter(method -> method.getDeclaringClass() == usage)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> method.invoke(null)));
    }

    @Test
    void theCompilerFindsWhatARequestLacks() {
        SortedMap<String, String> sources = emitted(TortureService.create());
        sources.put("usage/Lacking.java", """
                package usage;
                import com.example.torturechamber.model.PullRequest;
                class Lacking {
                    PullRequest request = PullRequest.builder().limb("arm").build();
                }
                """);

        assertThat(Compiled.refusal(sources)).contains("cannot find symbol").contains("ForceLongStage");
    }

    @Test
    void buildersAreNotStagedWhereTheUserDoesNotWantIt() {
        SortedMap<String, String> sources =
                emitted(TortureService.create(), JavaStyle.DEFAULT.withStagedBuilders(false));

        assertThat(sources).doesNotContainKey("com/example/torturechamber/model/TortureStages.java");
        sources.put("usage/AnyOrder.java", """
                package usage;
                import com.example.torturechamber.model.PullRequest;
                class AnyOrder {
                    PullRequest request = PullRequest.builder().force(1L).operation("twist").limb("arm").build();
                }
                """);
        assertThat(Compiled.of(sources).has("usage.AnyOrder")).isTrue();
    }

    @Test
    void staysBelowTheLimitsOfTheJvm() {
        Shape huge = new Shape.Enumeration(
                "Huge", "", IntStream.range(0, 5_000).mapToObj(i -> "value" + i).toList());
        Shape wide = new Shape.Structure(
                "Wide",
                "",
                IntStream.range(0, 300)
                        .mapToObj(i -> new Member("member" + i, Type.Primitive.STRING, true, false, "", null))
                        .toList());
        List<Operation> many = IntStream.range(0, 800)
                .mapToObj(i -> new Operation("op" + i, "Op" + i, "", null, "Wide", "Wide", List.of(), List.of(), null))
                .toList();
        Service service = service(many, huge, wide);
        assertThat(Compiled.of(emitted(service)).has("com.example.limits.LimitsClient"))
                .isTrue();
    }

    @Test
    void findsTheSchemasOfMoreTypesThanOneMethodHolds() throws ReflectiveOperationException {
        Shape[] shapes = IntStream.range(0, ApiEmitter.CASES + 1)
                .mapToObj(i -> new Shape.Enumeration("Enum" + i, "", List.of("a")))
                .toArray(Shape[]::new);
        Class<?> limits = Compiled.of(emitted(service(List.of(), shapes))).load("com.example.limits.model.LimitsApi");
        ApiService api = (ApiService) limits.getField("SERVICE").get(null);
        for (int i : new int[] {0, ApiEmitter.CASES - 1, ApiEmitter.CASES}) {
            assertThat(api.schema(limits.getClassLoader().loadClass("com.example.limits.model.Enum" + i)))
                    .hasToString("Enum" + i);
        }
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JavaEmitter().emit(TortureService.create(), "com.1example", JavaStyle.DEFAULT))
                .withMessage("'com.1example' is not a valid package name");
    }

    @Test
    void reportsAMissingShape() {
        Member member = new Member("a", new Type.Ref("Missing"), false, false, "", null);
        Service service = service(List.of(), new Shape.Structure("Foo", "", List.of(member)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emitted(service))
                .withMessage("Limits refers to Missing, which does not exist");
    }

    private static Service service(List<Operation> operations, Shape... shapes) {
        SortedMap<String, Shape> byName = new TreeMap<>();
        for (Shape shape : shapes) {
            byName.put(shape.name(), shape);
        }
        return new Service("Limits", null, null, "", operations, List.of(), List.of(), byName);
    }

    private static SortedMap<String, String> emitted(Service service) {
        return emitted(service, JavaStyle.DEFAULT);
    }

    private static SortedMap<String, String> emitted(Service service, JavaStyle style) {
        SortedMap<String, String> files = new TreeMap<>();
        new JavaEmitter()
                .emit(service, "com.example", style)
                .forEach(file ->
                        assertThat(files.put(file.path(), file.content())).isNull());
        return files;
    }
}
