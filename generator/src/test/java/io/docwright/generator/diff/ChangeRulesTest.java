package io.docwright.generator.diff;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.request.JavaStyle;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The effects of {@link ChangeKind} are those that occur: for each change both versions are
 * generated, callers are compiled against the old one, and compiled and run against the new one, and a message of the old
 * version is read and written by the new one.
 */
class ChangeRulesTest {
    private static final String CALLER = """
            package usage;

            import com.example.orchard.*;
            import com.example.orchard.model.*;
            import io.docwright.runtime.client.*;
            import io.docwright.runtime.pagination.*;
            import io.docwright.runtime.schema.*;
            import io.docwright.runtime.value.*;
            import io.docwright.runtime.waiter.*;
            import io.docwright.runtime.json.JsonCodec;

            public final class Caller {
                public static void run() {
                    %s client = %s.create(new Transport() {
                        @Override
                        public <I extends Structure, O extends Structure> O call(
                                Operation<I, O> operation, I input, CallOptions options) {
                            return JsonCodec.json().read(operation.output(), new byte[] {'{', '}'});
                        }
                    });
                    %s
                }
            }
            """;

    @Test
    void everyKindOfChangeHasARule() {
        Set<ChangeKind> ruled = Rules.all().stream()
                .map(Rule::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)));
        // whole services come and go: there is no client to compile against on one of the sides
        ruled.add(ChangeKind.SERVICE_ADDED);
        ruled.add(ChangeKind.SERVICE_REMOVED);

        assertThat(ruled).containsExactlyInAnyOrder(ChangeKind.values());
    }

    @Test
    void servicesComeAndGo() {
        ApiComparison.Version orchard = new ApiComparison.Version(Orchard.create(), SourceLocations.UNKNOWN);

        assertThat(ApiComparison.compare(List.of(), List.of(orchard)).changes())
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(ChangeKind.SERVICE_ADDED);
        assertThat(ApiComparison.compare(List.of(orchard), List.of()).changes())
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(ChangeKind.SERVICE_REMOVED);
        assertThat(ApiComparison.compare(List.of(orchard), List.of(orchard))).isEqualTo(Comparison.EQUAL);
    }

    /** A page without a structure section does not show which members are required, and has no descriptions. */
    @Test
    void membersWithoutDescriptionsAreNotComparedInThem() {
        Service described = Orchard.create();
        Service undescribed = Orchard.shapes(all -> new Shape.Structure(
                        "Tree",
                        "",
                        Orchard.members(all.get("Tree")).stream()
                                .map(member -> Orchard.optional(member.name(), member.target()))
                                .toList(),
                        false,
                        true))
                .apply(described);

        assertThat(ApiComparison.compare(version(described), version(undescribed))
                        .changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(undescribed), version(described))
                        .changes())
                .isEmpty();
    }

    @Test
    void constraintsAreOnlyComparedIfBothVersionsHaveThemAndCallersSendTheMember() {
        Service without = Orchard.create();
        Service with = constrained("GetTreeRequest", "note", 5L).apply(without);
        Service ofResponse = constrained("PlantTreeResponse", "id", 5L).apply(with);
        Service narrower = constrained("PlantTreeResponse", "id", 4L).apply(with);

        assertThat(ApiComparison.compare(version(without), version(with)).changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(with), version(without)).changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(ofResponse), version(narrower)).changes())
                .isEmpty();
        assertThat(ApiComparison.compare(
                                version(with),
                                version(constrained("GetTreeRequest", "note", 4L)
                                        .apply(without)))
                        .changes())
                .extracting(Change::kind, Change::subject, Change::before, Change::after)
                .containsExactly(tuple(
                        ChangeKind.MEMBER_CONSTRAINT_NARROWED,
                        "GetTreeRequest.note",
                        "at most 5 characters",
                        "at most 4 characters"));
    }

    @Test
    void relationsAreComparedByWhatTheyMeanAndOnlyOfWhatCallersSend() {
        Service joint = related("Tree", Relation.Kind.AT_MOST_ONE, null, "height", "root");
        Service oneWay = related("Tree", Relation.Kind.EXCLUDES, "root", "height");
        Service otherWay = related("Tree", Relation.Kind.EXCLUDES, "height", "root");
        Service strict = related("Tree", Relation.Kind.EXACTLY_ONE, null, "height", "root");
        Service ignored = related("Tree", Relation.Kind.IGNORED_IF, "height", "root");
        Service ofResponse = related("PlantTreeResponse", Relation.Kind.AT_MOST_ONE, null, "id", "tree");

        assertThat(ApiComparison.compare(version(joint), version(oneWay)).changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(oneWay), version(otherWay)).changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(Orchard.create()), version(ignored))
                        .changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(Orchard.create()), version(ofResponse))
                        .changes())
                .isEmpty();
        assertThat(ApiComparison.compare(version(strict), version(joint)).changes())
                .extracting(Change::kind, Change::subject, Change::before, Change::after)
                .containsExactly(tuple(ChangeKind.RELATION_REMOVED, "Tree", "exactly one of height and root", null));
        assertThat(ApiComparison.compare(version(joint), version(strict)).changes())
                .extracting(Change::kind, Change::subject, Change::before, Change::after)
                .containsExactly(tuple(ChangeKind.RELATION_ADDED, "Tree", null, "exactly one of height and root"));
    }

    private static Service related(String shape, Relation.Kind kind, @Nullable String when, String... members) {
        Relation.Condition condition = when == null ? null : new Relation.Condition(when, List.of(), false);
        Relation relation = new Relation(kind, List.of(members), List.of(), condition, "", "");
        return Orchard.shapes(all -> all.get(shape) instanceof Shape.Structure structure
                        ? structure.withRelations(List.of(relation))
                        : null)
                .apply(Orchard.create());
    }

    private static UnaryOperator<Service> constrained(String shape, String member, long maximum) {
        return Orchard.instead(
                shape,
                member,
                old -> new Member(
                        old.name(),
                        old.target(),
                        old.required(),
                        old.autopopulated(),
                        old.documentation(),
                        old.deprecation(),
                        null,
                        new Constraints(null, null, null, maximum, null, null, null, null)));
    }

    @TestFactory
    Stream<DynamicTest> whatBreaksDoesAndWhatDoesNotDoesNot() {
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> holds(rule)));
    }

    @TestFactory
    Stream<DynamicTest> aSettingAvoidsWhatAdditionsBreak() {
        return Rules.all().stream()
                .filter(rule -> rule.kind().setting() != null && rule.kind().source() != Effect.KEEPS)
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> avoids(rule)));
    }

    private static void holds(Rule rule) throws Exception {
        Service old = rule.before().apply(Orchard.create());
        Service now = rule.change().apply(Orchard.create());
        assertThat(ApiComparison.compare(version(old), version(now)).changes())
                .as("changes")
                .extracting(Change::kind)
                .contains(rule.kind())
                .allMatch(kind -> kind.worst().compareTo(rule.kind().worst()) <= 0);

        Map<String, String> before = sources(old, JavaStyle.DEFAULT);
        Map<String, String> after = sources(now, JavaStyle.DEFAULT);
        Map<String, byte[]> newClient = compiled(after);
        Map<String, byte[]> caller = usage(compiled(with(before, caller(old, rule.caller()))));

        assertThat(compiles(with(after, caller(old, rule.caller()))))
                .as("source of the caller compiles")
                .isEqualTo(rule.kind().source() != Effect.BREAKS);
        runs(rule.kind().binary(), newClient, caller);
        assertThat(isKept(rule, newClient))
                .as("message is kept")
                .isEqualTo(rule.kind().wire() != Effect.BREAKS);
        if (!rule.broken().isEmpty()) {
            broken(rule, before, after, old, newClient);
        }
    }

    private static void broken(
            Rule rule,
            Map<String, String> before,
            Map<String, String> after,
            Service old,
            Map<String, byte[]> newClient)
            throws Exception {
        assumeTrue(
                rule.kind() != ChangeKind.UNION_MEMBER_ADDED
                        || Runtime.version().feature() >= 21,
                "switches over sealed interfaces need Java 21");
        Map<String, byte[]> caller = usage(compiled(with(before, caller(old, rule.broken()))));
        assertThat(compiles(with(after, caller(old, rule.broken()))))
                .as("source of the other caller compiles")
                .isFalse();
        if (rule.kind() == ChangeKind.VALUE_ADDED) {
            runs(Effect.BREAKS, newClient, caller);
        }
    }

    /** With the setting, the other caller does not compile with either version, or with both; the first caller still works. */
    private static void avoids(Rule rule) {
        JavaStyle style = "--no-staged-builders".equals(rule.kind().setting())
                ? JavaStyle.DEFAULT.withStagedBuilders(false)
                : JavaStyle.DEFAULT.withExhaustiveSwitches(false);
        Service old = rule.before().apply(Orchard.create());
        Map<String, String> before = sources(old, style);
        Map<String, String> after = sources(rule.change().apply(Orchard.create()), style);

        assertThat(compiles(with(before, caller(old, rule.caller())))).isTrue();
        assertThat(compiles(with(after, caller(old, rule.caller())))).isTrue();
        if (!rule.broken().isEmpty()) {
            assertThat(compiles(with(before, caller(old, rule.broken()))))
                    .as("the other caller compiles only if it also does with the new version")
                    .isEqualTo(compiles(with(after, caller(old, rule.broken()))));
        }
    }

    private static List<ApiComparison.Version> version(Service service) {
        return List.of(new ApiComparison.Version(service, SourceLocations.UNKNOWN));
    }

    private static Map<String, String> sources(Service service, JavaStyle style) {
        Map<String, String> sources = new HashMap<>();
        new JavaEmitter()
                .emit(service, "com.example", style)
                .forEach(file ->
                        sources.put(file.path().replaceAll("\\.java$", "").replace('/', '.'), file.content()));
        return sources;
    }

    private static String caller(Service old, String statements) {
        String client = old.name() + "Client";
        return CALLER.formatted(client, client, statements);
    }

    private static Map<String, String> with(Map<String, String> sources, String caller) {
        Map<String, String> all = new HashMap<>(sources);
        all.put("usage.Caller", caller);
        return all;
    }

    private static boolean compiles(Map<String, String> sources) {
        return compile(sources).status() == Compilation.Status.SUCCESS;
    }

    private static Compilation compile(Map<String, String> sources) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(JavaFileObjects.forSourceString(name, text)));
        return javac().withOptions("-nowarn", "-proc:none").compile(files);
    }

    private static Map<String, byte[]> compiled(Map<String, String> sources) {
        Compilation compilation = compile(sources);
        assertThat(compilation.errors()).isEmpty();
        Map<String, byte[]> classes = new HashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.toUri().getPath();
                String name = path.substring(path.indexOf("CLASS_OUTPUT/") + 13, path.length() - 6);
                classes.put(name.replace('/', '.'), bytes(file));
            }
        }
        return classes;
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> usage(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("usage."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Runs a caller that was compiled before with the new client. */
    private static void runs(Effect binary, Map<String, byte[]> newClient, Map<String, byte[]> caller)
            throws Exception {
        Map<String, byte[]> all = new HashMap<>(newClient);
        all.putAll(caller);
        Class<?> loaded = new Classes(all).loadClass("usage.Caller");
        if (binary == Effect.BREAKS) {
            assertThat(catchThrowable(() -> run(loaded)))
                    .as("the caller that was compiled before")
                    .matches(ChangeRulesTest::isOfAnotherVersion);
        } else {
            assertThatCode(() -> run(loaded))
                    .as("the caller that was compiled before")
                    .doesNotThrowAnyException();
        }
    }

    /** What a switch throws that no case of fits is a linkage error on Java 17 and a class of its own on Java 21. */
    private static boolean isOfAnotherVersion(Throwable thrown) {
        return thrown instanceof LinkageError
                || thrown instanceof IllegalStateException
                || thrown instanceof ClassCastException
                || thrown.getClass().getName().equals("java.lang.MatchException");
    }

    private static void run(Class<?> caller) throws Throwable {
        try {
            caller.getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Whether the new version reads a message of the old one, lacks nothing, and writes it as it was. */
    private static boolean isKept(Rule rule, Map<String, byte[]> newClient) throws Exception {
        Class<?> type;
        try {
            type = new Classes(newClient).loadClass("com.example.orchard.model." + rule.type());
        } catch (ClassNotFoundException e) {
            return false;
        }
        return isKept((Schema<?>) type.getField("SCHEMA").get(null), rule.message());
    }

    private static <T> boolean isKept(Schema<T> schema, String message) throws Exception {
        try {
            T value = JsonCodec.json().read(schema, message.getBytes(StandardCharsets.UTF_8));
            return (!(value instanceof Structure structure) || isComplete(structure))
                    && new String(JsonCodec.json().write(schema, value), StandardCharsets.UTF_8).equals(message);
        } catch (CodecException e) {
            return false;
        }
    }

    private static boolean isComplete(Structure structure) throws Exception {
        try {
            Object builder = structure.getClass().getMethod("toBuilder").invoke(structure);
            StructureBuilder.class.getMethod("build").invoke(builder);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(IllegalStateException.class);
            return false;
        }
    }

    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> classes;

        Classes(Map<String, byte[]> classes) {
            super(ChangeRulesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(@Nullable String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(Objects.requireNonNull(name));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
