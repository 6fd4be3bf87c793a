package io.docwright.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources compiled as strictly as a user may compile them. */
final class Compilation {
    private Compilation() {}

    /** Compiles with every warning an error; the classes go to {@code output}. */
    static void compile(Map<String, String> sources, Path output) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all,-path",
                "-Xdoclint:all/protected",
                "-Xdoclint/package:com.example.*",
                "-Werror",
                "--release",
                "17",
                "-proc:none",
                "-d",
                output.toString());
        List<Source> files = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
            boolean compiled = javac.getTask(null, manager, diagnostics, options, null, files)
                    .call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of a folder, above those of the tests. */
    static URLClassLoader load(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String path, String content) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
