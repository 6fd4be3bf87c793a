package io.docwright.generator.corrections;

import io.docwright.generator.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an address leads to.
 *
 * @param operation the operation's name, if the address is that of an operation; else null
 * @param owner the shape that has the member; null if the address is not that of a member
 * @param member the member's name; null if the address is not that of a member
 * @param steps {@code []} for the elements of a list and {@code {}} for the values of a map, from the member inwards; empty for the
 *     member itself
 * @param type the type there; null for an operation
 * @param sent whether it is in an input
 */
record Place(
        @Nullable String operation,
        @Nullable String owner,
        @Nullable String member,
        String steps,
        @Nullable Type type,
        boolean sent) {

    static Place operation(String name) {
        return new Place(name, null, null, "", null, false);
    }

    /** @param sent whether it is an input */
    static Place shape(String name, boolean sent) {
        return new Place(null, null, null, "", new Type.Ref(name), sent);
    }

    /** Whether it is a member itself, without steps into its type. */
    boolean isMember() {
        return member != null && steps.isEmpty();
    }

    /** The name of the shape there; null if there is none. */
    @Nullable
    String shape() {
        return type == null ? null : type.namedShape();
    }
}
