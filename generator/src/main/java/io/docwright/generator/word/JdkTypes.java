package io.docwright.generator.word;

import io.docwright.generator.text.NameList;
import java.util.Set;

/** Names of the JDK's types that a type of a service should not have. Each set is a resource file with the reasons. */
public final class JdkTypes {
    /** The types of {@code java.lang}. */
    public static final Set<String> LANG = NameList.read(JdkTypes.class, "java-lang-types.txt");

    /** Types of other packages that callers often import. */
    public static final Set<String> IMPORTED = NameList.read(JdkTypes.class, "common-imports.txt");

    private JdkTypes() {}

    /** Whether a type of {@code java.lang} or one that callers often import has this name. */
    public static boolean contain(String name) {
        return LANG.contains(name) || IMPORTED.contains(name);
    }
}
