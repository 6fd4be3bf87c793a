package io.docwright.generator.infer.complete;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a page omits from other pages of the service.
 *
 * <p>A side without a syntax block has no enum values. They are copied from a structure with the same members and
 * descriptions. A side without a structure section has no descriptions, unions and required members. They are copied from a
 * structure with the same members, types and values.
 */
public final class OmittedHalves {
    private OmittedHalves() {}

    public static void fill(PlaceGraph graph) {
        if (graph.roots().stream().anyMatch(root -> root.withoutSyntax && !root.withoutStructure)) {
            OmittedEnums.fill(graph);
        }
        if (graph.roots().stream().anyMatch(root -> root.withoutStructure && !root.withoutSyntax)) {
            fillStructure(graph);
        }
    }

    private static void fillStructure(PlaceGraph graph) {
        Map<String, List<Node>> bySyntax = new HashMap<>();
        for (Node node : graph.nodes()) {
            if (!node.root.withoutStructure && !node.root.withoutSyntax && isInnerStructure(node)) {
                bySyntax.computeIfAbsent(TypeNotation.of(new InferredType.Ref(node)), key -> new ArrayList<>())
                        .add(node);
            }
        }
        for (Node node : graph.nodes()) {
            if (node.root.withoutStructure && isInnerStructure(node)) {
                String syntax = TypeNotation.of(new InferredType.Ref(node));
                Node twin = twin(node, bySyntax.getOrDefault(syntax, List.of()));
                if (twin != null) {
                    copy(twin, node);
                }
            }
        }
    }

    /**
     * The place in a member of the same name whose enclosing members have the most names in common with those of the node, on
     * the same side if there are several. Places that only have the same members may be of another type.
     *
     * @return null if there is none
     */
    private static @Nullable Node twin(Node node, List<Node> places) {
        Node best = null;
        int most = -1;
        for (Node place : places) {
            int alike =
                    2 * commonMembers(place, node) + (place.root.kind.isInput() == node.root.kind.isInput() ? 1 : 0);
            if (alike > most && place.suggestedName.equals(node.suggestedName)) {
                best = place;
                most = alike;
            }
        }
        return best;
    }

    /** How many enclosing members have the same names, from the inside to the outside. */
    private static int commonMembers(Node one, Node other) {
        int common = 0;
        Node a = one.parent;
        Node b = other.parent;
        while (a != null && b != null && !a.isRoot() && !b.isRoot() && a.suggestedName.equals(b.suggestedName)) {
            common++;
            a = a.parent;
            b = b.parent;
        }
        return common;
    }

    private static boolean isInnerStructure(Node node) {
        return node.kind == Node.Kind.STRUCTURE && !node.isRoot();
    }

    private static void copy(Node twin, Node node) {
        node.completed = true;
        node.union = twin.union;
        for (int i = 0; i < node.slots.size(); i++) {
            Slot slot = node.slots.get(i);
            Slot known = twin.slots.get(i);
            slot.documentation = known.documentation;
            slot.descriptionKey = known.descriptionKey;
            slot.required = node.root.kind.isInput() && known.required;
            slot.autopopulated = known.autopopulated;
            slot.deprecation = known.deprecation;
        }
        if (node.via == Node.Via.ELEMENT && twin.via == Node.Via.ELEMENT) {
            node.documentation = twin.documentation;
        }
    }
}
