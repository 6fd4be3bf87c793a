package io.docwright.corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Compares one service in two models, path by path from each operation, since names of types may differ. A fact that only
 * one of the two has counts as different.
 */
final class ModelComparison {
    private static final JsonNode MISSING = JsonNodeFactory.instance.missingNode();

    private final JsonNode wanted;
    private final JsonNode found;
    private final FactCounts facts;
    private final Set<String> compared = new HashSet<>();

    private ModelComparison(JsonNode wanted, JsonNode found, FactCounts facts) {
        this.wanted = wanted.path("shapes");
        this.found = found.path("shapes");
        this.facts = facts;
    }

    /** Compares all services of two models, both as JSON. */
    static FactCounts compare(JsonNode wanted, JsonNode found) {
        FactCounts facts = new FactCounts();
        Map<String, JsonNode> ours = byKey(wanted.path("services"), "name");
        Map<String, JsonNode> theirs = byKey(found.path("services"), "name");
        ours.forEach((name, service) -> {
            JsonNode other = get(theirs, name);
            new ModelComparison(service, other, facts).service(name, service, other);
        });
        for (String name : theirs.keySet()) {
            if (!ours.containsKey(name)) {
                facts.fact("operations", false, name, "no such service", "a service");
            }
        }
        int services = found.path("services").size();
        if (theirs.size() < services) {
            facts.fact("operations", false, "services", theirs.size() + " services", services + " services");
        }
        return facts;
    }

    private void service(String name, JsonNode ours, JsonNode theirs) {
        Map<String, JsonNode> one = byKey(ours.path("operations"), "method");
        Map<String, JsonNode> other = byKey(theirs.path("operations"), "method");
        for (String method : union(one, other)) {
            String where = name + "." + method;
            JsonNode operation = get(one, method);
            JsonNode match = get(other, method);
            if (both("operations", where, operation, match)) {
                operation(where, operation, match);
            }
        }
        wanted.properties().stream()
                .filter(shape -> text(shape.getValue(), "kind").equals("exception"))
                .forEach(shape -> members(name + "!" + shape.getKey(), shape.getValue(), found.path(shape.getKey())));
    }

    private void operation(String where, JsonNode one, JsonNode other) {
        facts.words(text(one, "documentation"), text(other, "documentation"), where);
        equal("operations", where, text(one, "name"), text(other, "name"));
        Map<String, JsonNode> ours = errors(one);
        Map<String, JsonNode> theirs = errors(other);
        union(ours, theirs).forEach(error -> both("errors", where + "!" + error, get(ours, error), get(theirs, error)));
        for (String side : List.of("input", "output")) {
            String path = where + "." + side;
            boolean same = equal("kinds", path, one.hasNonNull(side), other.hasNonNull(side));
            if (same && one.hasNonNull(side)) {
                shape(path, text(one, side), text(other, side));
            }
        }
    }

    private void shape(String where, String one, String other) {
        if (!compared.add(one + " " + other)) {
            return;
        }
        JsonNode ours = wanted.path(one);
        JsonNode theirs = found.path(other);
        String kind = text(ours, "kind");
        String match = text(theirs, "kind");
        equal("kinds", where, kind, match);
        if (kind.equals("union") || match.equals("union")) {
            equal("unions", where, kind, match);
        }
        if (kind.equals("enum") || match.equals("enum")) {
            equal("enums", where, ours.path("values"), theirs.path("values"));
        }
        members(where, ours, theirs);
    }

    private void members(String where, JsonNode ours, JsonNode theirs) {
        Map<String, JsonNode> one = byKey(ours.path("members"), "name");
        Map<String, JsonNode> other = byKey(theirs.path("members"), "name");
        for (String name : union(one, other)) {
            String path = where + "." + name;
            JsonNode member = get(one, name);
            JsonNode match = get(other, name);
            if (both("members", path, member, match)) {
                equal(
                        "required",
                        path,
                        member.path("required").asBoolean(false),
                        match.path("required").asBoolean(false));
                facts.words(text(member, "documentation"), text(match, "documentation"), path);
                type(path, member.path("target"), match.path("target"));
            }
        }
    }

    private void type(String where, JsonNode one, JsonNode other) {
        if (!one.isObject() || !other.isObject()) {
            equal("kinds", where, one, other);
            return;
        }
        String kind = String.join(" ", one.propertyNames());
        if (!equal("kinds", where, kind, String.join(" ", other.propertyNames()))) {
            return;
        }
        JsonNode ours = one.get(kind);
        JsonNode theirs = other.get(kind);
        switch (kind) {
            case "list" -> type(where + "[]", ours, theirs);
            case "map" -> {
                type(where + "{key}", ours.get(0), theirs.get(0));
                type(where + "{}", ours.get(1), theirs.get(1));
            }
            case "stream" -> equal("kinds", where, ours, theirs);
            default -> shape(where, ours.asString(), theirs.asString());
        }
    }

    /** Counts whether both models have something; a missing node is absent from a model. */
    private boolean both(String kind, String where, JsonNode one, JsonNode other) {
        boolean both = !one.isMissingNode() && !other.isMissingNode();
        facts.fact(kind, both, where, presence(one), presence(other));
        return both;
    }

    private static String presence(JsonNode node) {
        return node.isMissingNode() ? "absent" : "present";
    }

    private boolean equal(String kind, String where, Object one, Object other) {
        boolean equal = one.equals(other);
        facts.fact(kind, equal, where, one, other);
        return equal;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static JsonNode get(Map<String, JsonNode> things, String name) {
        return things.getOrDefault(name, MISSING);
    }

    private static Map<String, JsonNode> errors(JsonNode operation) {
        return operation.path("errors").valueStream().collect(Collectors.toMap(JsonNode::asString, error -> error));
    }

    private static Set<String> union(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }

    private static Map<String, JsonNode> byKey(JsonNode things, String key) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        things.forEach(thing -> found.put(text(thing, key), thing));
        return found;
    }
}
