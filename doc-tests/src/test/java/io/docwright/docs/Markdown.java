package io.docwright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file of the project. */
record Markdown(Path file, String name, List<String> lines) {
    /** The folder of the project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+)\\s*([\\w-]*)\\s*");
    private static final Pattern MARKER = Pattern.compile("\\s*<!--\\s*doctest:\\s*(skip|parse):\\s*(.*?)\\s*-->\\s*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern NAMED = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"");
    private static final Pattern LINK =
            Pattern.compile("\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,3}\\[[^\\]]+\\]:\\s+<?(\\S+?)>?(?:\\s+\".*\")?");

    /** A link and the line it is in. */
    record Link(int line, String target) {}

    static Markdown of(Path file) {
        try {
            return new Markdown(file, ROOT.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files for users and contributors: all but expected results of tests. */
    static List<Markdown> all() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> samples = Files.walk(ROOT.resolve("samples"), 2);
                Stream<Path> others = Files.walk(ROOT, 2)) {
            return Stream.of(docs, samples, others)
                    .flatMap(files -> files)
                    .filter(file -> file.getFileName().toString().endsWith(".md"))
                    .filter(file -> !ROOT.relativize(file).startsWith("specs"))
                    .filter(file -> !ROOT.relativize(file).toString().matches(".*\\btarget\\b.*"))
                    .filter(file -> !file.endsWith("samples/multi-module/review.md"))
                    .distinct()
                    .sorted()
                    .map(Markdown::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Fence> allFences() {
        return all().stream().flatMap(file -> file.fences().stream());
    }

    /** The blocks of code. */
    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = end(i, fence.group(1));
                int indent = lines.get(i).indexOf(fence.group(1));
                StringBuilder text = new StringBuilder();
                lines.subList(i + 1, end)
                        .forEach(line -> text.append(line.substring(Math.min(indent, blanks(line))))
                                .append('\n'));
                Matcher marker = MARKER.matcher(marker(i));
                boolean marked = marker.matches();
                fences.add(new Fence(
                        name,
                        i + 1,
                        fence.group(2),
                        text.toString(),
                        marked ? marker.group(1) : "run",
                        marked ? marker.group(2) : ""));
                i = end;
            }
        }
        return fences;
    }

    private static int blanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    private int end(int start, String mark) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(mark)) {
                return i;
            }
        }
        throw new IllegalStateException(name + ":" + (start + 1) + ": the block of code does not end");
    }

    /** The last line before a line that is not blank. */
    private String marker(int line) {
        int before = line - 1;
        while (before > 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before < 0 ? "" : lines.get(before);
    }

    /** The links outside of code. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        List<String> text = withoutFences();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).replaceAll("`[^`]*`", "`code`");
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                links.add(new Link(i + 1, link.group(1)));
            }
            Matcher reference = REFERENCE.matcher(line);
            if (reference.matches()) {
                links.add(new Link(i + 1, reference.group(1)));
            }
        }
        return links;
    }

    /** What a link can name in this file after {@code #}. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : withoutFences()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = anchor(heading.group(1));
                int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(earlier == 0 ? anchor : anchor + "-" + earlier);
            }
            Matcher named = NAMED.matcher(line);
            while (named.find()) {
                anchors.add(named.group(1));
            }
        }
        return anchors;
    }

    /** {@code Names from a service model} is {@code names-from-a-service-model}, as on GitHub. */
    static String anchor(String heading) {
        return heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_\\- ]", "")
                .replace(' ', '-');
    }

    private List<String> withoutFences() {
        List<String> text = new ArrayList<>(lines);
        for (Fence fence : fences()) {
            int last = fence.line() + (int) fence.text().lines().count();
            for (int i = fence.line() - 1; i <= last && i < text.size(); i++) {
                text.set(i, "");
            }
        }
        return text;
    }
}
