package io.docwright.generator.java.name;

import io.docwright.generator.text.NameList;
import io.docwright.generator.word.JdkTypes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are reserved in generated code. Each set is a resource file with the reasons. */
public final class Reserved {
    private static final Set<String> OBJECT = read("object-methods.txt");

    /** The classes of {@code java.lang}. */
    public static final Set<String> JAVA_LANG = JdkTypes.LANG;

    /** The classes of {@code java.lang}, and those of the JDK that callers often import. */
    public static final Set<String> TYPES = both(JAVA_LANG, JdkTypes.IMPORTED);

    /** Methods of a structure and its builder. */
    public static final Set<String> STRUCTURE = both(OBJECT, read("structure-methods.txt"));

    /** Methods of an exception and its builder. */
    public static final Set<String> EXCEPTION = both(STRUCTURE, read("exception-methods.txt"));

    /** Methods of a client. */
    public static final Set<String> CLIENT = both(OBJECT, read("client-methods.txt"));

    /** Methods of a union. */
    public static final Set<String> UNION = OBJECT;

    private Reserved() {}

    private static Set<String> read(String resource) {
        return NameList.read(Reserved.class, resource);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
