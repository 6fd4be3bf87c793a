package io.docwright.generator.request;

import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Checks the names of base packages. */
public final class BasePackage {
    private BasePackage() {}

    /**
     * What is wrong with a base package, such as {@code 'a..b' is not a valid package name}; empty if nothing is. Packages
     * below {@code java} are refused, because Java runs no classes of others there.
     */
    public static Optional<String> problem(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            return Optional.of("'" + name + "' is not a valid package name");
        }
        return name.equals("java") || name.startsWith("java.")
                ? Optional.of("'" + name + "' is reserved: Java loads no other classes into packages below java")
                : Optional.empty();
    }
}
