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

/** Shows paths relative to the project's folder, whatever folder Maven was started in. */
final class Paths {
    private final Path project;
    private final SortedMap<String, String> replacements =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Paths(File project) {
        this.project = project.toPath().toAbsolutePath().normalize();
        replacements.put(SourceSpan.name(this.project) + "/", "");
    }

    /** Resolves a configured path against the project. From now on texts show it relative to the project. */
    Path resolve(String path) {
        Path whole = project.resolve(path).normalize();
        if (!whole.startsWith(project) && project.getRoot().equals(whole.getRoot())) {
            replacements.put(SourceSpan.name(whole), relative(whole));
        }
        return whole;
    }

    /** Resolves several paths. */
    Collection<Path> resolve(Collection<File> files) {
        return files.stream().map(file -> resolve(file.getPath())).toList();
    }

    /** The path relative to the project. */
    String relative(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        boolean elsewhere = !project.getRoot().equals(whole.getRoot());
        String relative = elsewhere ? SourceSpan.name(whole) : SourceSpan.name(project.relativize(whole));
        return relative.isEmpty() ? "." : relative;
    }

    /** The file's path relative to the project; unchanged if it is not an absolute path, such as {@code HEAD:pages/a.rst}. */
    String relativeFile(String file) {
        try {
            Path path = Path.of(file);
            return path.isAbsolute() ? relative(path) : file;
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** The text with all paths in it relative to the project. */
    String relative(String text) {
        String result = text;
        for (var path : replacements.entrySet()) {
            result = replaced(result, path.getKey(), path.getValue());
            result = replaced(result, path.getKey().replace("/", File.separator), path.getValue());
        }
        return result;
    }

    /** Replaces the path where it is not part of a longer path. */
    private static String replaced(String text, String path, String shown) {
        String end = shown.isEmpty() ? "" : "(?![\\w.-])";
        return Pattern.compile("(?<![\\w./\\\\-])" + Pattern.quote(path) + end)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(shown));
    }
}
