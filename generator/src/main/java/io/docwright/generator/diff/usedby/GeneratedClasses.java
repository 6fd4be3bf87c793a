package io.docwright.generator.diff.usedby;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classes of generated clients among those of callers.
 *
 * @param packages the packages of clients, with slashes
 */
record GeneratedClasses(Set<String> packages) {
    private static final Pattern IMPLEMENTATION = Pattern.compile("(.+)/Default(\\w+)Client");

    /** A client is a package with an implementation and the description of its service: each client has both. */
    static GeneratedClasses among(List<ClassReferences.Read> read) {
        Set<String> names = read.stream().map(ClassReferences.Read::name).collect(Collectors.toSet());
        return new GeneratedClasses(names.stream()
                .map(IMPLEMENTATION::matcher)
                .filter(Matcher::matches)
                .filter(found -> names.contains(found.group(1) + "/model/" + found.group(2) + "Api"))
                .map(found -> found.group(1))
                .collect(Collectors.toSet()));
    }

    boolean contains(String internalName) {
        String folder = internalName.substring(0, Math.max(internalName.lastIndexOf('/'), 0));
        return packages.contains(folder)
                || (folder.endsWith("/model") && packages.contains(folder.substring(0, folder.length() - 6)));
    }
}
