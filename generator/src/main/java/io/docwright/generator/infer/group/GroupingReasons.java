package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Node;
import java.util.ArrayList;
import java.util.List;

/** The sentences that explain why the places of a group are one type. */
public final class GroupingReasons {
    private GroupingReasons() {}

    /** At least one sentence. */
    public static List<String> of(List<Node> nodes) {
        Node model = nodes.get(0);
        List<String> reasons = new ArrayList<>();
        if (model.isRoot()) {
            reasons.add("Requests, responses and exceptions are always types of their own.");
            return reasons;
        }
        if (nodes.size() == 1) {
            reasons.add("It occurs at one place only.");
            return reasons;
        }
        String all = nodes.size() == 2 ? "Both places have" : "All " + nodes.size() + " places have";
        if (model.kind == Node.Kind.ENUM) {
            reasons.add(all + " the same " + count(model.values.size(), "value") + ".");
            reasons.add("The members of this type have matching names, descriptions or structures.");
        } else if (model.slots.isEmpty()) {
            reasons.add(all + " no members.");
        } else {
            reasons.add(all + " the same " + count(model.slots.size(), "member")
                    + " in the same order, with the same types" + (describedAlike(nodes) ? " and descriptions." : "."));
            if (!describedAlike(nodes)) {
                reasons.add("Their descriptions differ, but the names file or another source has them as one type.");
            }
        }
        boolean inInputs = nodes.stream().anyMatch(node -> node.root.kind.isInput());
        boolean inOutputs = nodes.stream().anyMatch(node -> !node.root.kind.isInput());
        if (inInputs && inOutputs) {
            reasons.add("It occurs in inputs and in outputs, and the pages show no difference.");
        }
        if (inInputs && !model.slots.isEmpty()) {
            reasons.add("All inputs require the same members of it.");
        }
        return reasons;
    }

    private static boolean describedAlike(List<Node> nodes) {
        return nodes.stream().map(GroupingReasons::descriptions).distinct().count() == 1;
    }

    private static List<String> descriptions(Node node) {
        return node.slots.stream().map(slot -> slot.descriptionKey).toList();
    }

    private static String count(int count, String thing) {
        return count == 1 ? "one " + thing : count + " " + thing + "s";
    }
}
