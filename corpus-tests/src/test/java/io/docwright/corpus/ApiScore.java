package io.docwright.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the scorer of API pages counts.
 *
 * @param figures by kind of fact
 * @param wrong what the facts have otherwise than the known content, and is not listed
 * @param outdated listed differences that are none
 */
record ApiScore(Map<String, Figure> figures, List<Wrong> wrong, List<String> outdated) {
    private static final Pattern KIND = Pattern.compile("-- (\\S+) WRONG \\d+");
    private static final Pattern PLACE = Pattern.compile(" {5}(\\S+) \\| page: .*");
    private static final String OUTDATED = "no longer a difference: ";

    /** The kinds of facts in which nothing may be wrong. */
    private static final List<String> KINDS = List.of(
            "type",
            "intWidth",
            "floatWidth",
            "shapeName",
            "required.input",
            "required.shape",
            "length",
            "range",
            "arrayMembers",
            "mapEntries",
            "pattern",
            "enum",
            "key",
            "value",
            "location",
            "wire",
            "flattened",
            "element",
            "timestampFormat",
            "http.method",
            "http.uri",
            "http.status",
            "http.greedy",
            "http.fixedQuery",
            "error.code",
            "error.status",
            "error.members",
            "union",
            "memberName",
            "service.protocol",
            "service.apiVersion",
            "service.endpointPrefix",
            "service.signingName",
            "service.targetPrefix",
            "service.jsonVersion");

    /**
     * The figures of one kind of fact.
     *
     * @param silent how often the pages do not say what the known content has
     */
    record Figure(int said, int right, int silent) {
        /** How many of the known facts are said, in percent. */
        double saidPercent() {
            return 100.0 * said / Math.max(1, said + silent);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,7d said, %,7d right, %,7d silent: %5.1f%% said",
                    said,
                    right,
                    silent,
                    saidPercent());
        }
    }

    /** A fact that is not as known. */
    record Wrong(String kind, String place) {}

    /**
     * Scores facts.
     *
     * @param except the listed differences, as the scorer reads them
     */
    static ApiScore of(Corpus corpus, Path facts, Path except) throws IOException {
        Path scorer = corpus.apiScorer();
        Path json = facts.resolveSibling(facts.getFileName() + "-figures.json");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                scorer.toString(),
                facts.toString(),
                "--truth",
                scorer.resolveSibling("truth").toString(),
                "--except",
                except.toString(),
                "--json",
                json.toString(),
                "--by",
                "all",
                "--limit",
                "1000000",
                "--show"));
        KINDS.forEach(kind -> command.add(kind + ":wrong"));
        List<Wrong> wrong = new ArrayList<>();
        List<String> outdated = new ArrayList<>();
        String kind = "";
        for (String line : Processes.run(command.toArray(String[]::new)).lines().toList()) {
            Matcher begun = KIND.matcher(line);
            Matcher place = PLACE.matcher(line);
            if (begun.matches()) {
                kind = begun.group(1);
            } else if (place.matches()) {
                wrong.add(new Wrong(kind, place.group(1)));
            } else if (line.startsWith(OUTDATED)) {
                outdated.add(line.substring(OUTDATED.length()));
            }
        }
        return new ApiScore(figures(JsonMapper.shared().readTree(json.toFile())), wrong, outdated);
    }

    private static Map<String, Figure> figures(JsonNode json) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        json.get("all")
                .properties()
                .forEach(kind -> figures.put(
                        kind.getKey(),
                        new Figure(
                                kind.getValue().get("said").asInt(),
                                kind.getValue().get("right").asInt(),
                                kind.getValue().get("silent").asInt())));
        return figures;
    }
}
