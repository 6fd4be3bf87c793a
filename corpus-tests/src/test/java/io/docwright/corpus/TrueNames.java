package io.docwright.corpus;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the names of a model's types with those of the API, place by place. Requests, responses and exceptions are not
 * compared, because pages name them.
 */
final class TrueNames {
    private final JsonNode truth;
    private final Service service;
    private final Deque<String> enclosing = new ArrayDeque<>();
    /** For each type of the API, how often the model has which name at its places. */
    private final Map<String, Map<String, Integer>> structures = new TreeMap<>();

    private final Map<String, Map<String, Integer>> enums = new TreeMap<>();

    private TrueNames(JsonNode truth, Service service) {
        this.truth = truth.get("shapes");
        this.service = service;
    }

    /**
     * How many types of the API have their name.
     *
     * @param right types whose most frequent name in the model is that of the API, ignoring case
     */
    record Count(int right, int all) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, all + other.all);
        }

        double percent() {
            return all == 0 ? 100 : 100.0 * right / all;
        }

        private static Count of(Map<String, Map<String, Integer>> names) {
            long right = names.entrySet().stream()
                    .filter(type -> type.getKey().equalsIgnoreCase(most(type.getValue())))
                    .count();
            return new Count((int) right, names.size());
        }

        private static String most(Map<String, Integer> names) {
            return names.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** The counts of structures, with unions, and of enums. */
    record Counts(Count structures, Count enums) {
        static final Counts NONE = new Counts(Count.NONE, Count.NONE);

        Counts plus(Counts other) {
            return new Counts(structures.plus(other.structures), enums.plus(other.enums));
        }
    }

    /** @param truth what the pages are known to say, compressed JSON */
    static Counts count(Path truth, Service service) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(truth))) {
            JsonNode known = JsonMapper.shared().readTree(in);
            TrueNames names = new TrueNames(known, service);
            for (Operation operation : service.operations()) {
                JsonNode one = known.get("operations").get(operation.method());
                if (one != null) {
                    names.root(one.get("input"), operation.input());
                    names.root(one.get("output"), operation.output());
                }
            }
            return new Counts(Count.of(names.structures), Count.of(names.enums));
        }
    }

    private void root(@Nullable JsonNode shape, @Nullable String root) {
        if (shape != null && shape.isString() && root != null) {
            members(shape.asString(), root);
        }
    }

    private void members(String name, String shape) {
        Shape own = service.shapes().get(shape);
        if (own == null || enclosing.contains(name)) {
            return;
        }
        enclosing.push(name);
        for (Member member : own.members()) {
            JsonNode known = truth.get(name).get("members").get(member.name());
            if (known != null) {
                type(known.get("shape").asString(), member.target());
            }
        }
        enclosing.pop();
    }

    private void type(String name, Type type) {
        JsonNode shape = truth.get(name);
        String own = type.namedShape();
        List<Type> parts = type.parts();
        switch (shape.get("kind").asString()) {
            case "structure", "union", "eventstream" -> {
                if (own != null && !shape.has("exception")) {
                    vote(structures, name, own);
                    members(name, own);
                }
            }
            case "list" -> {
                if (parts.size() == 1) {
                    type(shape.get("of").asString(), parts.get(0));
                }
            }
            case "map" -> {
                if (parts.size() == 2) {
                    type(shape.get("key").asString(), parts.get(0));
                    type(shape.get("of").asString(), parts.get(1));
                }
            }
            default -> {
                if (shape.has("enum") && own != null) {
                    vote(enums, name, own);
                }
            }
        }
    }

    private static void vote(Map<String, Map<String, Integer>> names, String name, String own) {
        names.computeIfAbsent(name, unseen -> new TreeMap<>()).merge(own, 1, Integer::sum);
    }
}
