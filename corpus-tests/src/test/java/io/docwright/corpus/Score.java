package io.docwright.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of the pages' known content is in a model, as counted by the scorer of the corpus.
 *
 * @param facts how many facts of each kind there are, and of all kinds together; kinds without facts are absent
 * @param percent each figure in percent, by its name; figures with nothing to count are absent
 * @param missing services that are not in the model
 * @param command prints what differs
 */
record Score(Map<String, Count> facts, Map<String, Double> percent, List<String> missing, String command) {
    /** The name of the figure for all facts together. */
    static final String ALL = "all facts";

    private static @Nullable Score whole;

    /**
     * How many facts are right.
     *
     * @param right a sum of shares, since a description can be right in part
     */
    record Count(double right, double said) {
        double percent() {
            return 100 * right / said;
        }

        private Count plus(Count other) {
            return new Count(right + other.right, said + other.said);
        }
    }

    /** Scores the model of the whole reference of the corpus, once. */
    static synchronized Score whole(Corpus corpus) throws IOException {
        if (whole == null) {
            whole = of(corpus, CorpusModel.file(CorpusModel.whole(corpus), "model.json"), List.of());
        }
        return whole;
    }

    /**
     * Scores a model.
     *
     * @param options of the scorer
     */
    static Score of(Corpus corpus, Path model, List<String> options) throws IOException {
        return of(corpus, model, corpus.truth(), options);
    }

    /**
     * Scores a model.
     *
     * @param truth the folder that holds what the pages are known to say
     * @param options of the scorer
     */
    static Score of(Corpus corpus, Path model, Path truth, List<String> options) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("python3", corpus.scorer().toString(), model.toString(), truth.toString()));
        command.addAll(options);
        String show = String.join(" ", command) + " --show 10";
        command.add("--json");
        JsonNode figures = JsonMapper.shared().readTree(Processes.run(command.toArray(String[]::new)));
        Map<String, Count> facts = new LinkedHashMap<>();
        figures.get("facts").properties().forEach(fact -> {
            Count count = new Count(
                    fact.getValue().get(0).asDouble(), fact.getValue().get(1).asDouble());
            if (count.said() > 0) {
                facts.put(fact.getKey(), count);
            }
        });
        facts.values().stream().reduce(Count::plus).ifPresent(all -> facts.put(ALL, all));
        Map<String, Double> percent = new LinkedHashMap<>();
        facts.forEach((name, count) -> percent.put(name, count.percent()));
        figures.get("naming").properties().forEach(kind -> {
            double precision = kind.getValue().get(0).asDouble();
            double recall = kind.getValue().get(1).asDouble();
            if (kind.getValue().get(2).asInt() > 0) {
                percent.put(kind.getKey() + " precision", 100 * precision);
                percent.put(kind.getKey() + " recall", 100 * recall);
                percent.put(kind.getKey() + " F1", 200 * precision * recall / Math.max(1e-9, precision + recall));
            }
        });
        figures.get("mean_f1")
                .properties()
                .forEach(mean -> percent.put(
                        mean.getKey() + " mean F1", 100 * mean.getValue().asDouble()));
        percent.put("same name", 100 * figures.get("same_name").asDouble());
        List<String> missing =
                figures.get("missing").valueStream().map(JsonNode::asString).toList();
        return new Score(facts, percent, missing, show);
    }

    /** Skips the test if Python, which runs the scorer, is not installed. */
    static void assumePython() {
        boolean installed;
        try {
            installed = Processes.result("python3", "--version").status() == 0;
        } catch (IOException e) {
            installed = false;
        }
        assumeTrue(installed, "python3, which runs the scorer of the corpus, is not installed");
    }
}
