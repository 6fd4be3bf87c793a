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
 * name in a code block or, of a member of the operation itself, as an entry; or the page of the model's structure has it as an
 * entry.
 */
final class SaidNames {
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);
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
     * @param path the member's path below the input or output
     */
    boolean say(String name, String operation, String path, boolean input) {
        String page = page(operation);
        String structure = structure(operation, path, input);
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
        boolean inCode = CODE.matcher(page)
                .results()
                .anyMatch(block -> word.matcher(block.group()).find());
        return inCode || (path.indexOf('.') < 0 && hasEntry(page, word)) || hasEntry(page(structure), word);
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
