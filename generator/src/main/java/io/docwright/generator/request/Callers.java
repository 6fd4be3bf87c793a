package io.docwright.generator.request;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes that use a generated client.
 *
 * @param classes folders that are searched recursively for class files, jars and class files; empty if it does not matter who
 *     uses the client
 * @param basePackage the base package of the client that they use; null to recognise clients in any package
 * @param optional whether classes that use no client count as if there were none
 */
public record Callers(List<Path> classes, @Nullable String basePackage, boolean optional) {
    /** It does not matter who uses the client. */
    public static final Callers NONE = new Callers(List.of(), null, true);

    public Callers {
        classes = List.copyOf(classes);
    }

    /** Callers that must be read. */
    public Callers(List<Path> classes, @Nullable String basePackage) {
        this(classes, basePackage, false);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return classes.isEmpty();
    }
}
