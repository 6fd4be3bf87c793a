package io.docwright.generator.diff.usedby;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the class files of callers. Stateless and thread-safe. */
final class CallerClasses {
    private CallerClasses() {}

    /**
     * Reads class files.
     *
     * @param paths folders that are searched recursively, jars, and class files
     * @param wanted the internal names of the classes whose references are returned; other references are dropped
     * @return the methods with references, in the order of the files; generated clients among the classes are no callers
     * @throws IOException if a path does not exist or cannot be read, or if a file is no class file
     */
    static List<CallerMethod> read(List<Path> paths, Predicate<String> wanted) throws IOException {
        List<ClassReferences.Read> read = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, read);
            } else if (path.toString().endsWith(".class")) {
                read.add(parsed(path.toString(), Files.readAllBytes(path)));
            } else if (Files.exists(path)) {
                jar(path, read);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        GeneratedClasses generated = GeneratedClasses.among(read);
        read.removeIf(one -> generated.contains(one.name()));
        return references(read, wanted);
    }

    private static void folder(Path folder, List<ClassReferences.Read> read) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            read.add(parsed(file.toString(), Files.readAllBytes(file)));
        }
    }

    private static void jar(Path file, List<ClassReferences.Read> read) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        read.add(parsed(file + "!" + entry.getName(), in.readAllBytes()));
                    }
                }
            }
        }
    }

    private static ClassReferences.Read parsed(String file, byte[] bytes) throws IOException {
        try {
            return ClassReferences.of(bytes);
        } catch (RuntimeException e) { // ASM throws what the bytes make it throw
            throw new IOException(file + " is not a class file of a known Java version", e);
        }
    }

    private static List<CallerMethod> references(List<ClassReferences.Read> read, Predicate<String> wanted) {
        Map<String, List<String>> supertypes = new HashMap<>();
        read.forEach(one -> supertypes.put(one.name(), one.supertypes()));
        List<CallerMethod> methods = new ArrayList<>();
        for (ClassReferences.Read one : read) {
            for (CallerMethod method : one.methods()) {
                List<Reference> references = method.references().stream()
                        .flatMap(reference ->
                                Stream.concat(Stream.of(reference), inherited(reference, supertypes).stream()))
                        .filter(reference -> wanted.test(reference.owner()))
                        .toList();
                if (!references.isEmpty()) {
                    methods.add(method.with(references));
                }
            }
        }
        return methods;
    }

    /** A member of a caller's own class may be that of a supertype. */
    private static List<Reference> inherited(Reference reference, Map<String, List<String>> supertypes) {
        if (reference.isMention() || !supertypes.containsKey(reference.owner())) {
            return List.of();
        }
        Set<String> above = new LinkedHashSet<>();
        above(reference.owner(), supertypes, above, new HashSet<>());
        return above.stream().map(reference::withOwner).toList();
    }

    private static void above(String type, Map<String, List<String>> supertypes, Set<String> above, Set<String> seen) {
        if (seen.add(type)) {
            for (String supertype : supertypes.getOrDefault(type, List.of())) {
                above.add(supertype);
                above(supertype, supertypes, above, seen);
            }
        }
    }
}
