package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits groups of identical-looking places by their context.
 *
 * <p>Two inputs that require different members of one structure have two structures. A structure or enum that could equal
 * another by chance is split by the names of the members that it fills; see {@link Contexts}. Structures that the API's own
 * reference names are not split.
 */
public final class ContextSplitter {
    private final EnumNames names;
    private final EarlierEnumGroups earlier;

    private ContextSplitter(EnumNames names, EarlierEnumGroups earlier) {
        this.names = names;
        this.earlier = earlier;
    }

    /**
     * Sets the variant of every node: places of one group have different variants if their contexts differ.
     *
     * @param earlier which places were one enum before; those stay together or apart
     * @return whether any group has several variants
     */
    public static boolean split(Groups groups, EarlierEnumGroups earlier) {
        ContextSplitter splitter = new ContextSplitter(new EnumNames(groups), earlier);
        boolean split = false;
        for (int group = 0; group < groups.count(); group++) {
            split |= splitter.split(groups.nodes(group));
        }
        return split;
    }

    private boolean split(List<Node> nodes) {
        if (nodes.size() < 2 || nodes.get(0).api != null) {
            return false;
        }
        Map<Node, String> contexts = earlier.adjust(nodes, Contexts.of(nodes, names));
        Map<String, String> mostRequired = mostRequired(nodes, contexts);
        Map<String, List<Node>> variants = new TreeMap<>();
        for (Node node : nodes) {
            String context = contexts.getOrDefault(node, "");
            String pattern = requires(node) ? pattern(node) : mostRequired.getOrDefault(context, "");
            variants.computeIfAbsent(context + '\n' + pattern, unseen -> new ArrayList<>())
                    .add(node);
        }
        int variant = 0;
        for (List<Node> alike : variants.values()) {
            for (Node node : alike) {
                node.variant = variant;
            }
            variant++;
        }
        return variants.size() > 1;
    }

    /** What most inputs of a context require. Pages of outputs do not show it, so outputs join these inputs. */
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

    /** Whether the page shows which members of a structure are required. */
    private static boolean requires(Node node) {
        return node.kind == Node.Kind.STRUCTURE && node.root.kind.isInput() && !node.root.withoutStructure;
    }

    /** A character for each member: whether it is required. */
    private static String pattern(Node node) {
        StringBuilder pattern = new StringBuilder(node.slots.size());
        for (Slot slot : node.slots) {
            pattern.append(slot.required ? '!' : '-');
        }
        return pattern.toString();
    }
}
