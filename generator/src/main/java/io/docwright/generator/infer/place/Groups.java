package io.docwright.generator.infer.place;

import java.util.ArrayList;
import java.util.List;

/** The places of a service by group. */
public final class Groups {
    private final List<List<Node>> members = new ArrayList<>();

    public Groups(PlaceGraph graph, int count) {
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>(2));
        }
        for (Node node : graph.nodes()) {
            members.get(node.group).add(node);
        }
        members.forEach(nodes -> nodes.sort(Places.ORDER));
    }

    public int count() {
        return members.size();
    }

    /** The places of a group, in an order that does not depend on that of the files. */
    public List<Node> nodes(int group) {
        return members.get(group);
    }
}
