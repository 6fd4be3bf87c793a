package io.docwright.generator.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives each group a name: that of the member that it fills, made unique by what it stands in. */
final class Namer {
    private final Groups groups;
    private final Set<String> taken = new HashSet<>();
    private final String[] names;

    private Namer(Groups groups) {
        this.groups = groups;
        this.names = new String[groups.count()];
    }

    static String[] name(Groups groups, Set<String> reserved) {
        Namer namer = new Namer(groups);
        reserved.forEach(name -> namer.taken.add(name.toLowerCase(Locale.ROOT)));
        namer.nameAll();
        return namer.names;
    }

    private void nameAll() {
        List<Integer> order = new ArrayList<>();
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            if (nodes.isEmpty()) {
                continue;
            }
            if (nodes.get(0).isRoot()) {
                names[group] = rootName(nodes.get(0));
                taken.add(names[group].toLowerCase(Locale.ROOT));
            } else {
                order.add(group);
            }
        }
        Map<Integer, Integer> depths = new HashMap<>();
        order.forEach(group -> depths.put(
                group,
                groups.nodes(group).stream().mapToInt(Places::depth).min().orElse(0)));
        order.sort(Comparator.comparing((Integer group) -> depths.getOrDefault(group, 0))
                .thenComparing(group -> -groups.nodes(group).size())
                .thenComparing(group -> Places.path(groups.nodes(group).get(0))));
        order.forEach(this::name);
    }

    static String rootName(Node node) {
        return switch (node.root.kind) {
            case INPUT -> node.root.name + "Request";
            case OUTPUT -> node.root.name + "Response";
            case EXCEPTION -> node.root.name;
            case PAGINATOR_INPUT -> node.root.name + "PaginatorRequest";
            case PAGINATOR_OUTPUT -> node.root.name + "PaginatorResponse";
        };
    }

    private void name(int group) {
        List<Node> nodes = groups.nodes(group);
        Map<String, Integer> votes = new TreeMap<>();
        nodes.forEach(node -> votes.merge(own(node), 1, Integer::sum));
        String own = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("Shape");
        if (take(group, own)) {
            return;
        }
        Node first = nodes.get(0);
        StringBuilder name = new StringBuilder(own);
        for (Node at = first.parent; at != null; at = at.parent) {
            String prefix = at.isRoot() ? at.root.name : own(at);
            if (take(group, prefix + own)) {
                return;
            }
            name.insert(0, prefix);
            if (take(group, name.toString())) {
                return;
            }
        }
        int number = 2;
        while (!take(group, own + number)) {
            number++;
        }
    }

    private boolean take(int group, String name) {
        if (!taken.add(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        names[group] = name;
        return true;
    }

    private static String own(Node node) {
        String name = node.via == Node.Via.MEMBER ? node.member : Words.singular(node.member);
        String camel = Words.camel(name);
        return camel.isEmpty() ? "Value" : Character.isDigit(camel.charAt(0)) ? "N" + camel : camel;
    }
}
