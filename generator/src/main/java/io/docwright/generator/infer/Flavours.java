package io.docwright.generator.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells places apart that are alike but for what is required of them: the API could not require a member of a structure
 * in one input and not in another. Outputs do not say; they go with what most inputs say.
 */
final class Flavours {
    private Flavours() {}

    /** Sets the flavour of nodes; whether any two that were alike are now told apart. */
    static boolean tell(PlaceGraph graph, int groups) {
        List<Map<String, List<Node>>> patterns = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            patterns.add(Map.of());
        }
        for (Node node : graph.nodes()) {
            if (node.kind == Node.Kind.STRUCTURE && node.root.kind.isInput() && !node.root.withoutStructure) {
                Map<String, List<Node>> ofGroup = patterns.get(node.group);
                if (ofGroup.isEmpty()) {
                    ofGroup = new HashMap<>();
                    patterns.set(node.group, ofGroup);
                }
                ofGroup.computeIfAbsent(pattern(node), unseen -> new ArrayList<>())
                        .add(node);
            }
        }
        boolean told = false;
        for (Map<String, List<Node>> ofGroup : patterns) {
            told |= ofGroup.size() > 1;
            if (ofGroup.size() > 1) {
                tell(ofGroup);
            }
        }
        return told;
    }

    /** The most frequent pattern keeps flavour 0, which outputs have. */
    private static void tell(Map<String, List<Node>> patterns) {
        List<Map.Entry<String, List<Node>>> byFrequency = new ArrayList<>(patterns.entrySet());
        byFrequency.sort((one, other) -> {
            int frequency =
                    Integer.compare(other.getValue().size(), one.getValue().size());
            return frequency != 0 ? frequency : one.getKey().compareTo(other.getKey());
        });
        for (int flavour = 0; flavour < byFrequency.size(); flavour++) {
            for (Node node : byFrequency.get(flavour).getValue()) {
                node.flavour = flavour;
            }
        }
    }

    private static String pattern(Node node) {
        StringBuilder pattern = new StringBuilder(node.slots.size());
        for (Slot slot : node.slots) {
            pattern.append(slot.required ? '!' : '-');
        }
        return pattern.toString();
    }
}
