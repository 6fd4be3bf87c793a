package io.docwright.generator.testing.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Modules of this repository with patches applied, compiled and loaded apart from the classes of the tests. */
public final class PatchedProgram implements AutoCloseable {
    private static final Path ROOT = Path.of("..");
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final URLClassLoader classes;

    private PatchedProgram(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Compiles all main sources of some modules, all files that the patches change, and probes that use the result. Everything
     * else comes from the class path of the test. Fails if anything does not compile.
     *
     * @param modules folders of the modules
     * @param probes a folder of sources
     * @param work an empty folder
     */
    public static PatchedProgram of(List<String> modules, List<Patch> patches, Path probes, Path work)
            throws IOException {
        SortedMap<String, Path> sources = new TreeMap<>();
        for (String module : modules) {
            Path main = ROOT.resolve(module).resolve("src/main/java");
            for (Path file : java(main)) {
                sources.put(ROOT.relativize(file).toString().replace('\\', '/'), file);
            }
        }
        for (Patch patch : patches) {
            for (String path : patch.files().keySet()) {
                Path before = sources.getOrDefault(path, ROOT.resolve(path));
                Path after = work.resolve("sources").resolve(path);
                Files.createDirectories(after.getParent());
                String text = Files.exists(before) ? Files.readString(before) : "";
                Files.writeString(after, patch.apply(path, text));
                sources.put(path, after);
            }
        }
        List<Path> all = new ArrayList<>(sources.values());
        all.addAll(java(probes));
        Path output = Files.createDirectories(work.resolve("classes"));
        compile(all, output);
        return new PatchedProgram(new URLClassLoader(urls(output), ClassLoader.getPlatformClassLoader()));
    }

    private static List<Path> java(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static void compile(List<Path> sources, Path output) throws IOException {
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-d",
                output.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
            boolean compiled = JAVAC.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }

    /** The new classes hide those of the same name on the class path. */
    private static URL[] urls(Path output) {
        return Stream.concat(
                        Stream.of(output),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of))
                .map(PatchedProgram::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }

    /**
     * The result of a probe.
     *
     * @param probe the name of a {@link Callable} without parameters that returns text
     */
    public String call(String probe) throws Exception {
        Object callable = classes.loadClass(probe).getDeclaredConstructor().newInstance();
        return String.valueOf(((Callable<?>) callable).call());
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
