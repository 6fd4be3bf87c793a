package io.docwright.docs;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Java sources, compiled against the class path of the tests. */
final class Sources {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Sources() {}

    /**
     * Compiles files.
     *
     * @param classes the folder for the classes, which is on the class path, too
     * @return the errors; empty if there are none
     */
    static String compile(List<Path> files, Path classes) throws IOException {
        try (StandardJavaFileManager manager = manager(classes)) {
            return compile(manager, manager.getJavaFileObjectsFromPaths(files));
        }
    }

    /** Compiles a source in memory. */
    static String compile(String name, String source, Path classes) throws IOException {
        try (StandardJavaFileManager manager = manager(classes)) {
            return compile(manager, List.of(new InMemory(name, source)));
        }
    }

    private static StandardJavaFileManager manager(Path classes) throws IOException {
        StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, Locale.ROOT, null);
        manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        List<Path> path = Stream.concat(
                        Stream.of(classes),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of))
                .toList();
        manager.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
        return manager;
    }

    private static String compile(StandardJavaFileManager manager, Iterable<? extends JavaFileObject> sources) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        boolean compiled = COMPILER.getTask(
                        null, manager, found, List.of("--release", "17", "-proc:none", "-nowarn"), null, sources)
                .call();
        return compiled
                ? ""
                : found.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(each -> each.getLineNumber() + ": " + each.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("\n"));
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String source;

        InMemory(String name, String source) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
