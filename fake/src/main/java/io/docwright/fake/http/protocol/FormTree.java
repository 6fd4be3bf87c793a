package io.docwright.fake.http.protocol;

import io.docwright.fake.http.message.BadRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of a form by the parts of their names. */
final class FormTree {
    private static final int DEPTH = 200;
    private static final int LONGEST_NUMBER = 9;

    private final Map<String, FormTree> children = new HashMap<>();
    private @Nullable String text;

    private FormTree() {}

    /**
     * Returns the tree of a form.
     *
     * @throws BadRequest if a name has too many parts
     */
    static FormTree of(Map<String, List<String>> form) {
        FormTree root = new FormTree();
        form.forEach((name, values) -> {
            FormTree tree = root;
            int depth = 0;
            for (int start = 0, end; start <= name.length(); start = end + 1) {
                int dot = name.indexOf('.', start);
                end = dot < 0 ? name.length() : dot;
                if (++depth > DEPTH) {
                    throw new BadRequest(400, "the name of a parameter has more than " + DEPTH + " parts");
                }
                tree = tree.children.computeIfAbsent(name.substring(start, end), unseen -> new FormTree());
            }
            tree.text = values.get(0);
        });
        return root;
    }

    /** The text of the value here; null if there is none. */
    @Nullable
    String text() {
        return text;
    }

    /** The tree below a name, whose parts are separated by dots; null if there is none. */
    @Nullable
    FormTree at(String name) {
        FormTree tree = this;
        for (String part : name.split("\\.", -1)) {
            tree = tree == null ? null : tree.children.get(part);
        }
        return tree;
    }

    /**
     * The trees below numbers, in the order of the numbers.
     *
     * @param between the name between this tree and the numbers, if there is one
     */
    Collection<FormTree> numbered(String between) {
        TreeMap<Integer, FormTree> numbers = new TreeMap<>();
        children.forEach((name, tree) -> {
            if (!name.isEmpty()
                    && name.length() <= LONGEST_NUMBER
                    && name.chars().allMatch(FormTree::isDigit)) {
                numbers.put(Integer.parseInt(name), tree);
            }
        });
        FormTree inner = children.get(between);
        if (numbers.isEmpty() && inner == null && children.size() == 1) {
            inner = children.values().iterator().next();
        }
        return !numbers.isEmpty() || inner == null ? numbers.values() : inner.numbered("");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
