package io.docwright.corpus;

import io.docwright.generator.testing.support.JavadocExamples;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A client compiled with the examples of its Javadoc, as a user would copy them; with all lints and with warnings as
 * errors. The lints of Javadoc are left to {@link Javadoc}: both tools have the same ones.
 *
 * @param classes how many classes it has
 * @param examples how many examples its Javadoc has
 * @param problems the errors and warnings; empty if it compiles
 */
record Compilation(int classes, int examples, String problems) {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Compiles a client. Keeps no class. */
    static Compilation of(ClientSources client, String classPath) throws IOException {
        JavadocExamples examples = JavadocExamples.of(client.contents(), client.folder());
        List<JavaFileObject> sources = new ArrayList<>(client.files());
        sources.add(ClientSources.source("usage/Examples.java", examples.source()));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager disk = JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Discarding files = new Discarding(disk)) {
            boolean compiled = JAVAC.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-Xlint:all",
                                    "-Werror",
                                    "-proc:none",
                                    "-Xmaxwarns",
                                    "10",
                                    "-Xmaxerrs",
                                    "10",
                                    "-classpath",
                                    classPath),
                            null,
                            sources)
                    .call();
            return new Compilation(
                    files.classes, examples.count(), compiled ? "" : client.name() + " does not compile:\n" + messages);
        }
    }

    /** Counts classes and throws them away. */
    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
        private int classes;

        Discarding(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            classes++;
            return new SimpleJavaFileObject(URI.create("discarded:///" + classes + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
