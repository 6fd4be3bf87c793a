package io.docwright.maven;

import io.docwright.generator.diagnostics.SourceSpan;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths as a build names them: relative to the project's folder, whatever folder Maven was started in. */
final class Paths {
    private final Path project;
    private final SortedMap<String, String> told =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Paths(File project) {
        this.project = project.toPath().toAbsolutePath().normalize();
        told.put(SourceSpan.name(this.project) + "/", "");
    }

    /** The file or folder that a build means. From now on it is told as the build would name it. */
    Path resolve(String path) {
        Path whole = project.resolve(path).normalize();
        if (!whole.startsWith(project) && project.getRoot().equals(whole.getRoot())) {
            told.put(SourceSpan.name(whole), tell(whole));
        }
        return whole;
    }

    /** The same of several. */
    Collection<Path> resolve(Collection<File> files) {
        return files.stream().map(file -> resolve(file.getPath())).toList();
    }

    /** A path, relative to the project. */
    String tell(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        boolean elsewhere = !project.getRoot().equals(whole.getRoot());
        String relative = elsewhere ? SourceSpan.name(whole) : SourceSpan.name(project.relativize(whole));
        return relative.isEmpty() ? "." : relative;
    }

    /** The same of a file's name; what is no whole path, such as {@code HEAD:pages/a.rst}, is told as it is. */
    String tellFile(String file) {
        try {
            Path path = Path.of(file);
            return path.isAbsolute() ? tell(path) : file;
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** A text with all paths in it relative to the project. */
    String tell(String text) {
        String told = text;
        for (var path : this.told.entrySet()) {
            told = replaced(told, path.getKey(), path.getValue());
            told = replaced(told, path.getKey().replace("/", File.separator), path.getValue());
        }
        return told;
    }

    /** Where the whole path stands, not where it is a part of another one. */
    private static String replaced(String text, String path, String shown) {
        String end = shown.isEmpty() ? "" : "(?![\\w.-])";
        return Pattern.compile("(?<![\\w./\\\\-])" + Pattern.quote(path) + end)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(shown));
    }
}
