package io.docwright.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diff.usedby.SourceCompiler;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.testing.Compiled;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Members that are no longer required keep their steps, which may be left out: for requests with one, two and five steps, from
 * each set of members that were optional before to each larger set, callers of the old client compile and run with the new one.
 *
 * <p>Of the sets of five, some are taken; all of them with {@code -Ddocwright.usedby.all=true}.
 */
class OptionalStepsTest {
    private static final List<Integer> LENGTHS = List.of(1, 2, 5);
    private static final List<String> NAMES = List.of("name", "count", "kinds", "place", "note");
    private static final List<Type> TYPES = List.of(
            Type.Primitive.STRING,
            Type.Primitive.INTEGER,
            new Type.ListOf(Type.Primitive.STRING),
            new Type.Ref("Place"),
            Type.Primitive.STRING);
    private static final List<String> CALLS =
            List.of(".name(\"a\")", ".count(2)", ".addKind(\"x\")", ".place(place -> place.row(3L))", ".note(\"b\")");

    private static final List<Step> STEPS = Step.all();

    @TempDir
    static Path clients;

    @TempDir
    Path folder;

    /** A request with {@code length} steps; those in {@code before} may be left out, and in the next version those in {@code after}. */
    private record Step(int length, int before, int after) {
        static List<Step> all() {
            List<Step> steps = new ArrayList<>();
            for (int length : LENGTHS) {
                for (int after = 0; after < 1 << length; after++) {
                    for (int before = 0; before <= after; before++) {
                        if ((before & ~after) == 0 && isTaken(length, before, after)) {
                            steps.add(new Step(length, before, after));
                        }
                    }
                }
            }
            return steps;
        }

        /** Of five steps those with few differences, unless all are asked for. */
        private static boolean isTaken(int length, int before, int after) {
            return length < 5
                    || Boolean.getBoolean("docwright.usedby.all")
                    || (Integer.bitCount(before) <= 1 && (Integer.bitCount(after) <= 2 || after == 31));
        }

        String operation() {
            return "Take" + length + "X" + before + "X" + after;
        }

        Shape.Structure request(int optional) {
            List<Member> members = IntStream.range(0, length)
                    .mapToObj(i -> new Member(NAMES.get(i), TYPES.get(i), !has(optional, i), false, "", null))
                    .collect(Collectors.toCollection(ArrayList::new));
            members.add(new Member("size", Type.Primitive.INTEGER, false, false, "", null));
            return new Shape.Structure(operation() + "Request", "", members).withSteps(NAMES.subList(0, length));
        }

        /** A caller that leaves out some members. */
        String caller(String name, int without) {
            String chain = IntStream.range(0, length)
                    .filter(i -> !has(without, i))
                    .mapToObj(CALLS::get)
                    .collect(Collectors.joining());
            return "public class " + name + " { public static String run() { return com.example.shed.model."
                    + operation() + "Request.builder()" + chain + ".size(1).build().toString(); } }";
        }

        private static boolean has(int set, int index) {
            return (set >> index & 1) == 1;
        }
    }

    @BeforeAll
    static void generate() throws Exception {
        assertThat(SourceCompiler.failed(named(client(true)), List.of(), clients.resolve("old")))
                .isEmpty();
        assertThat(SourceCompiler.failed(named(client(false)), List.of(), clients.resolve("new")))
                .isEmpty();
    }

    @Test
    void oldSourceCompilesAndOldClassesRun() throws Exception {
        Map<String, String> callers = new TreeMap<>();
        for (Step step : STEPS) {
            callers.put("Full" + step.operation(), step.caller("Full" + step.operation(), 0));
            callers.put("Less" + step.operation(), step.caller("Less" + step.operation(), step.before()));
        }

        Path oldClient = clients.resolve("old");
        Path newClient = clients.resolve("new");
        Path compiled = folder.resolve("callers");
        assertThat(SourceCompiler.failed(callers, List.of(oldClient), compiled)).isEmpty();
        assertThat(SourceCompiler.failed(callers, List.of(newClient), folder.resolve("again")))
                .isEmpty();
        assertThat(results(callers, newClient, compiled)).isEqualTo(results(callers, oldClient, compiled));
    }

    @Test
    void newSourceLeavesMembersOut() throws Exception {
        Map<String, String> callers = new TreeMap<>();
        Map<String, String> refused = new TreeMap<>();
        for (Step step : STEPS) {
            if (step.before() == 0) {
                for (int without = 0; without < 1 << step.length(); without++) {
                    String name = "Without" + without + step.operation();
                    boolean allowed = (without & ~step.after()) == 0;
                    (allowed ? callers : refused).put(name, step.caller(name, without));
                }
            }
        }

        Path newClient = clients.resolve("new");
        Path compiled = folder.resolve("callers");
        assertThat(SourceCompiler.failed(callers, List.of(newClient), compiled)).isEmpty();
        assertThat(results(callers, newClient, compiled)).hasSameSizeAs(callers);
        assertThat(SourceCompiler.failed(refused, List.of(newClient), folder.resolve("refused")))
                .isEqualTo(refused.keySet());
    }

    @Test
    void theClientCompilesWithoutWarnings() {
        SortedMap<String, String> sources = client(false);

        Compiled compiled = Compiled.of(sources);

        assertThat(compiled.has("com.example.shed.model.ShedStages")).isTrue();
        assertThat(sources.getOrDefault("com/example/shed/model/Take2X0X1Request.java", "")
                        .replaceAll("\\s+\\* ", " "))
                .contains("{@code name} is no longer required, and may be left out");
    }

    private static Map<String, String> results(Map<String, String> callers, Path client, Path compiled)
            throws Exception {
        URL[] path = {client.toUri().toURL(), compiled.toUri().toURL()};
        Map<String, String> results = new HashMap<>();
        try (URLClassLoader loader = new URLClassLoader(path, OptionalStepsTest.class.getClassLoader())) {
            for (String caller : callers.keySet()) {
                results.put(caller, (String)
                        loader.loadClass(caller).getMethod("run").invoke(null));
            }
        }
        return results;
    }

    private static SortedMap<String, String> client(boolean old) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        Member row = new Member("row", Type.Primitive.INTEGER, false, false, "", null);
        shapes.put("Place", new Shape.Structure("Place", "", List.of(row)));
        STEPS.stream()
                .map(step -> step.request(old ? step.before() : step.after()))
                .forEach(request -> shapes.put(request.name(), request));
        List<Operation> operations = STEPS.stream()
                .map(Step::operation)
                .map(name -> new Operation(
                        name.toLowerCase(Locale.ROOT),
                        name,
                        "",
                        null,
                        name + "Request",
                        null,
                        List.of(),
                        List.of(),
                        null))
                .toList();
        Service service = new Service("Shed", "shed", null, "", operations, List.of(), List.of(), shapes);
        SortedMap<String, String> sources = new TreeMap<>();
        new JavaEmitter()
                .emit(service, "com.example", JavaStyle.DEFAULT)
                .forEach(file -> sources.put(file.path(), file.content()));
        return sources;
    }

    private static Map<String, String> named(Map<String, String> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        source -> source.getKey().replaceAll("\\.java$", "").replace('/', '.'), Map.Entry::getValue));
    }
}
