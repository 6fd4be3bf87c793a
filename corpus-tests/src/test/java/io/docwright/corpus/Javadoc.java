package io.docwright.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes the Javadoc of clients with the JDK's own tool, with all its checks and with warnings as errors. */
final class Javadoc {
    private static final DocumentationTool JAVADOC = ToolProvider.getSystemDocumentationTool();

    private Javadoc() {}

    /** Makes the Javadoc of a client and throws it away; returns what the tool reported, empty if nothing. */
    static String problems(ClientSources client, String classPath) throws IOException {
        Path output = Files.createTempDirectory("javadoc");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                JAVADOC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean made = JAVADOC.getTask(
                            messages,
                            files,
                            null,
                            null,
                            List.of(
                                    "-quiet",
                                    "-package",
                                    "-Xdoclint:all",
                                    "-Werror",
                                    "-Xmaxwarns",
                                    "10",
                                    // Pages and bars that show nothing of the comments.
                                    "-notree",
                                    "-noindex",
                                    "-nohelp",
                                    "-nonavbar",
                                    "-nodeprecatedlist",
                                    "-d",
                                    output.toString(),
                                    "-classpath",
                                    classPath),
                            client.files())
                    .call();
            return made ? "" : "Javadoc of " + client.name() + ":\n" + messages;
        } finally {
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
