package io.docwright.generator.java.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are reserved in generated code. Each set is a resource file with the reasons. */
public final class Reserved {
    private static final Set<String> OBJECT = read("object-methods.txt");

    /** The classes of {@code java.lang}. */
    public static final Set<String> JAVA_LANG = read("java-lang-types.txt");

    /** Methods of a structure and its builder. */
    public static final Set<String> STRUCTURE = both(OBJECT, read("structure-methods.txt"));

    /** Methods of an exception and its builder. */
    public static final Set<String> EXCEPTION = both(STRUCTURE, read("exception-methods.txt"));

    /** Methods of a client. */
    public static final Set<String> CLIENT = both(OBJECT, read("client-methods.txt"));

    /** Methods of a union. */
    public static final Set<String> UNION = OBJECT;

    private Reserved() {}

    /** Format: one name in each line; lines that start with {@code #} are comments. */
    private static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Reserved.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
