package io.docwright.generator.diff.usedby;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import io.docwright.generator.diff.Use;
import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.request.Callers;
import io.docwright.generator.request.JavaStyle;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each change and each caller, the verdict is that of the compiler and of a run: both versions are generated, the caller is
 * compiled against both, and the class files of the old one run with the new client.
 *
 * <p>Some of the changes are taken by a fixed seed; all of them with {@code -Ddocwright.usedby.all=true}.
 */
class UsedByMatrixTest {
    private static final int SOME = 16;

    @TempDir
    Path folder;

    @Test
    void aCallerIsReachedIfItBreaks() throws Exception {
        Map<String, String> callers = CallerSources.all();
        Service old = Garden.create();
        Path oldClient = folder.resolve("old");
        Path usage = folder.resolve("usage");
        assertThat(SourceCompiler.failed(sources(old), List.of(), oldClient)).isEmpty();
        assertThat(SourceCompiler.failed(callers, List.of(oldClient), usage)).isEmpty();
        Set<String> missed = new TreeSet<>();
        Set<String> needless = new TreeSet<>();
        int broken = 0;
        int cells = 0;
        List<Garden.Edit> edits = edits();
        for (int i = 0; i < edits.size(); i++) {
            Garden.Edit edit = edits.get(i);
            Service now = edit.change().apply(old);
            Path newClient = folder.resolve("new" + i);
            assertThat(SourceCompiler.failed(sources(now), List.of(), newClient))
                    .as("new client: " + edit)
                    .isEmpty();
            Set<String> uncompiled = SourceCompiler.failed(callers, List.of(newClient), folder.resolve("usage" + i));
            Set<String> reached = reached(old, now, usage);
            for (String caller : callers.keySet()) {
                boolean breaks = uncompiled.contains(caller) || fails(caller, newClient, usage);
                cells++;
                broken += breaks ? 1 : 0;
                if (breaks && !reached.contains(caller)) {
                    missed.add(edit + ": " + caller);
                } else if (!breaks && reached.contains(caller)) {
                    needless.add(edit + ": " + caller);
                }
            }
        }

        System.out.printf(
                "%d changes, %d callers, %d pairs, %d break, %d missed, %d reported needlessly%n",
                edits.size(), callers.size(), cells, broken, missed.size(), needless.size());
        assertThat(missed).as("missed").isEmpty();
        assertThat(needless).as("reported needlessly").hasSizeLessThanOrEqualTo(cells / 100);
    }

    private static List<Garden.Edit> edits() {
        List<Garden.Edit> all = new ArrayList<>(Garden.edits());
        if (Boolean.getBoolean("docwright.usedby.all")) {
            return all;
        }
        Collections.shuffle(all, new Random(16));
        List<Garden.Edit> some = new ArrayList<>(all.subList(0, SOME));
        all.stream()
                .filter(edit ->
                        edit.name().matches("(GraftTree|ListTrees)Request.*the same steps") && !some.contains(edit))
                .forEach(some::add);
        return some;
    }

    /** The callers that a change reaches which may break source code or class files. */
    private static Set<String> reached(Service old, Service now, Path usage) throws IOException {
        List<ApiComparison.Version> before = versions(old);
        List<ApiComparison.Version> after = versions(now);
        Comparison comparison = UsedBy.of(
                ApiComparison.compare(before, after), before, after, new Callers(List.of(usage), "com.example"));
        Set<String> reached = new TreeSet<>();
        for (Change change : comparison.changes()) {
            if (change.kind().source() != Effect.KEEPS || change.kind().binary() != Effect.KEEPS) {
                assertThat(change.uses())
                        .allMatch(use -> use.line() > 0 && use.file().endsWith(".java"));
                change.uses().stream()
                        .map(Use::className)
                        .map(name -> name.replaceAll("\\$.*", ""))
                        .forEach(reached::add);
            }
        }
        return reached;
    }

    private static List<ApiComparison.Version> versions(Service service) {
        return List.of(new ApiComparison.Version(service, SourceLocations.UNKNOWN));
    }

    private static Map<String, String> sources(Service service) {
        Map<String, String> sources = new TreeMap<>();
        new JavaEmitter()
                .emit(service, "com.example", JavaStyle.DEFAULT)
                .forEach(file ->
                        sources.put(file.path().replaceAll("\\.java$", "").replace('/', '.'), file.content()));
        return sources;
    }

    /** Whether old class files fail with a new client. */
    private static boolean fails(String caller, Path client, Path usage) throws Exception {
        URL[] path = {client.toUri().toURL(), usage.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, UsedByMatrixTest.class.getClassLoader())) {
            Class.forName(caller, true, loader).getMethod("run").invoke(null);
            return false;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOfAny(LinkageError.class, RuntimeException.class);
            return true;
        } catch (LinkageError e) {
            return true;
        }
    }
}
