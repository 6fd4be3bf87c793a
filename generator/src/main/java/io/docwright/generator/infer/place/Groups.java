package io.docwright.generator.infer.place;

import java.util.ArrayList;
import java.util.List;

/** The places of a service by {@link Node#group}, as they were when this object was made. */
public final class Groups {
    private final List<List<Node>> members = new ArrayList<>();

    /** @param count how many groups there are; each node's group is less */
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

    /** The places of a group in {@link Places#ORDER}, whatever the order of the files. */
    public List<Node> nodes(int group) {
        return members.get(group);
    }
}
