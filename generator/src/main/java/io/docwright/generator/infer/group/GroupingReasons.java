package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Node;
import java.util.ArrayList;
import java.util.List;

/** Why the places of a group are one type, in words. */
public final class GroupingReasons {
    private GroupingReasons() {}

    /** A sentence for each reason; one at least. */
    public static List<String> of(List<Node> nodes) {
        Node model = nodes.get(0);
        List<String> reasons = new ArrayList<>();
        if (model.isRoot()) {
            reasons.add("Each operation has a request and a response of its own, each exception is its page's.");
            return reasons;
        }
        if (nodes.size() == 1) {
            reasons.add("It stands at one place.");
            return reasons;
        }
        String all = nodes.size() == 2 ? "Both places show" : "All " + nodes.size() + " places show";
        if (model.kind == Node.Kind.ENUM) {
            reasons.add(all + " the same " + count(model.values.size(), "value") + ".");
            reasons.add("The members that hold it have names, descriptions or structures that go together.");
        } else {
            reasons.add(all + " the same " + count(model.slots.size(), "member")
                    + " in the same order, with the same types" + (model.slots.isEmpty() ? "." : " and descriptions."));
        }
        boolean asked = nodes.stream().anyMatch(node -> node.root.kind.isInput());
        boolean given = nodes.stream().anyMatch(node -> !node.root.kind.isInput());
        if (asked && given) {
            reasons.add("It is sent and received, and nothing contradicts that it is the same.");
        }
        if (asked && model.kind != Node.Kind.ENUM) {
            reasons.add("All inputs that hold it require the same of its members.");
        }
        return reasons;
    }

    private static String count(int count, String thing) {
        return count == 1 ? "one " + thing : count + " " + thing + "s";
    }
}
