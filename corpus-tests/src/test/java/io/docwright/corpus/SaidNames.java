package io.docwright.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks whether API pages say how a member is sent, without what the product reads of them: the page of the operation has the
 * name in a code block of requests or responses or, of a member of the operation itself, as an entry; or the page of the model's
 * structure has it as an entry. The name of a list's elements must be inside of the list's own.
 */
final class SaidNames {
    private static final Pattern CODE = Pattern.compile("```\\w*\\n(.*?)```", Pattern.DOTALL);

    /** What follows a name, but no word of a text. */
    private static final String AFTER = "(?=[>\"=.:/}?&+]| HTTP/| xmlns|\\s*$)";

    private static final Pattern STEP = Pattern.compile("\\[]|\\{}|[^.\\[\\]{}]+");

    private final Map<String, String> pages = new HashMap<>();
    private final JsonNode model;

    SaidNames(TwoSources sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources.api())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                pages.put(name.replaceAll("^api[_-]|\\.md$", ""), Files.readString(file));
            }
        }
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(sources.model()))) {
            model = JsonMapper.shared().readTree(gzip);
        }
    }

    /**
     * Whether the pages say a name.
     *
     * @param list the name of the list, if the name is that of its elements; empty otherwise
     * @param path the member's path below the input or output
     * @param forms whether requests are forms, and only responses are XML
     */
    boolean say(String name, String list, String operation, String path, boolean input, boolean forms) {
        String page = page(operation);
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
        Pattern element = Pattern.compile(
                "(?<![\\w-])" + Pattern.quote(list) + "(?:\\.|[^<>]*>\\s*<)" + Pattern.quote(name) + "(?![\\w-])");
        Pattern said = list.isEmpty() ? Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + AFTER) : element;
        boolean inCode = CODE.matcher(page)
                .results()
                .map(block -> block.group(1).strip())
                .filter(code -> !code.startsWith(input ? "HTTP/" : "https://"))
                .filter(code -> !input || !forms || !code.startsWith("<"))
                .anyMatch(code -> said.matcher(code).find());
        Pattern entry = list.isEmpty() ? word : element;
        return inCode
                || (path.indexOf('.') < 0 && hasEntry(page, entry))
                || hasEntry(page(structure(operation, path, input)), entry);
    }

    private String page(String name) {
        return pages.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static boolean hasEntry(String page, Pattern word) {
        return page.lines()
                .map(String::strip)
                .anyMatch(line -> line.startsWith("**") && word.matcher(line).find());
    }

    /** The name of the model's structure that has the last member of a path. */
    private String structure(String operation, String path, boolean input) {
        JsonNode shapes = model.path("shapes");
        String shape = model.path("operations")
                .path(operation)
                .path(input ? "input" : "output")
                .path("shape")
                .asString("");
        String structure = shape;
        List<String> steps =
                STEP.matcher(path).results().map(step -> step.group()).toList();
        for (String step : steps) {
            JsonNode current = shapes.path(shape);
            switch (step) {
                case "[]" -> shape = current.path("member").path("shape").asString("");
                case "{}" -> shape = current.path("value").path("shape").asString("");
                default -> {
                    structure = shape;
                    shape = current.path("members").path(step).path("shape").asString("");
                }
            }
        }
        return structure;
    }
}
