package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells places apart that are alike in all that they show of themselves, by what they stand in.
 *
 * <p>Two inputs that require different members of one structure hold two structures. Members of different names hold
 * different things where what they hold is too little to be the same by more than chance.
 */
final class ContextSplitter {
    private boolean told;

    private final EnumNames names;

    private final EarlierEnumGroups memory;

    private ContextSplitter(EnumNames names, EarlierEnumGroups memory) {
        this.names = names;
        this.memory = memory;
    }

    /** Sets the flavour of nodes; whether any two that were alike are now told apart. */
    static boolean tell(PlaceGraph graph, int count, EarlierEnumGroups memory) {
        Groups groups = new Groups(graph, count);
        ContextSplitter flavours = new ContextSplitter(new EnumNames(groups), memory);
        for (int group = 0; group < count; group++) {
            flavours.tell(groups.nodes(group));
        }
        return flavours.told;
    }

    private void tell(List<Node> nodes) {
        if (nodes.size() < 2) {
            return;
        }
        Map<Node, String> contexts = memory.settle(nodes, Contexts.of(nodes, names));
        Map<String, List<Node>> flavours = new TreeMap<>();
        Map<String, String> outputs = mostRequired(nodes, contexts);
        for (Node node : nodes) {
            String context = contexts.getOrDefault(node, "");
            String pattern = requires(node) ? pattern(node) : outputs.getOrDefault(context, "");
            flavours.computeIfAbsent(context + '\n' + pattern, unseen -> new ArrayList<>())
                    .add(node);
        }
        told |= flavours.size() > 1;
        int flavour = 0;
        for (List<Node> alike : flavours.values()) {
            for (Node node : alike) {
                node.flavour = flavour;
            }
            flavour++;
        }
    }

    /** What most inputs of a context require; outputs do not say and go with them. */
    private static Map<String, String> mostRequired(List<Node> nodes, Map<Node, String> contexts) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Node node : nodes) {
            if (requires(node)) {
                votes.computeIfAbsent(contexts.getOrDefault(node, ""), unseen -> new TreeMap<>())
                        .merge(pattern(node), 1, Integer::sum);
            }
        }
        Map<String, String> most = new HashMap<>();
        votes.forEach((context, patterns) -> patterns.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(entry -> most.put(context, entry.getKey())));
        return most;
    }

    private static boolean requires(Node node) {
        return node.kind == Node.Kind.STRUCTURE && node.root.kind.isInput() && !node.root.withoutStructure;
    }

    private static String pattern(Node node) {
        StringBuilder pattern = new StringBuilder(node.slots.size());
        for (Slot slot : node.slots) {
            pattern.append(slot.required ? '!' : '-');
        }
        return pattern.toString();
    }
}
