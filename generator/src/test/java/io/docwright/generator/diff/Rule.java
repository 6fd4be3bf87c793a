package io.docwright.generator.diff;

import io.docwright.generator.model.Service;
import java.util.function.UnaryOperator;

/**
 * A change, and those whom it meets.
 *
 * @param name what is changed
 * @param before makes the old version of the orchard
 * @param change makes the new version of the orchard
 * @param caller Java statements of a caller that uses what changes
 * @param broken Java statements of a caller that a change breaks although it does not break {@code caller}; empty if there is
 *     none besides {@code caller}
 * @param type the type of {@code message}
 * @param message JSON that an old client may send or get
 */
record Rule(
        ChangeKind kind,
        String name,
        UnaryOperator<Service> before,
        UnaryOperator<Service> change,
        String caller,
        String broken,
        String type,
        String message) {

    private static final String FULL =
            "{\"tree\":{\"name\":\"a\",\"height\":1,\"kind\":\"PEAR\",\"root\":{\"depth\":2,\"soil\":\"b\"},\"food\":{\"water\":3}}}";

    /** With a caller that does nothing but call, and a message that has everything. */
    static Rule of(ChangeKind kind, String name, UnaryOperator<Service> change) {
        return new Rule(kind, name, UnaryOperator.identity(), change, """
                client.getTree(request -> request.id("1"));
                client.plantTree(request -> request.tree(tree -> tree.name("a").kind(Kind.APPLE)));
                client.listTreesPaginator().items().iterator();
                """, "", "GetTreeResponse", FULL);
    }

    /** With an old version that is not the orchard itself. */
    Rule since(UnaryOperator<Service> old) {
        return new Rule(kind, name, old, change, caller, broken, type, message);
    }

    /** What a caller does. */
    Rule caller(String statements) {
        return new Rule(kind, name, before, change, statements, broken, type, message);
    }

    /** What a caller does whom the change breaks though it does not break all. */
    Rule broken(String statements) {
        return new Rule(kind, name, before, change, caller, statements, type, message);
    }

    Rule message(String type, String json) {
        return new Rule(kind, name, before, change, caller, broken, type, json);
    }

    @Override
    public String toString() {
        return kind.id() + ": " + name;
    }
}
