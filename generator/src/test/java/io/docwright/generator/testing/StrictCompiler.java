package io.docwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles many variants of the same sources, each as strictly as {@link Compiled} does. Of a variant with the same files
 * as the sources, only those that differ are compiled, against the classes of the others. Not thread-safe.
 */
public final class StrictCompiler implements AutoCloseable {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null);
    private final List<File> libraries;
    private final Map<String, String> sources;
    private final Path classes;
    private final Path work;

    /**
     * Compiles the sources that others are variants of; contents by path.
     *
     * @param work a folder for classes
     */
    public StrictCompiler(Map<String, String> sources, Path work) throws IOException {
        this.libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
        this.sources = Map.copyOf(sources);
        this.work = work;
        this.classes = compile("no variant", sources, libraries);
    }

    /**
     * Compiles a variant, and fails if there is an error or a warning.
     *
     * @param name what failures call it
     */
    public void check(String name, Map<String, String> variant) throws IOException {
        if (!variant.keySet().equals(sources.keySet())) {
            compile(name, variant, libraries);
            return;
        }
        Map<String, String> changed = new TreeMap<>(variant);
        changed.entrySet().removeAll(sources.entrySet());
        if (!changed.isEmpty()) {
            compile(
                    name,
                    changed,
                    Stream.concat(Stream.of(classes.toFile()), libraries.stream())
                            .toList());
        }
    }

    private Path compile(String name, Map<String, String> changed, List<File> path) throws IOException {
        Path output = Files.createTempDirectory(work, "classes");
        files.setLocation(StandardLocation.CLASS_PATH, path);
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> units = changed.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        boolean sound = JAVAC.getTask(null, files, diagnostics, Compiled.STRICT, null, units)
                .call();
        assertThat(diagnostics.getDiagnostics()).as(name).isEmpty();
        assertThat(sound).as(name).isTrue();
        return output;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String path, String content) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return content;
        }
    }
}
