package io.docwright.runtime.codec;

import io.docwright.runtime.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Returns the names and formats of members on the wire, according to a service's bindings. */
@FunctionalInterface
public interface WireForms {
    /** Uses the documented name of every member. */
    WireForms AS_DOCUMENTED = (owner, member) -> new WireForm(member, null);

    /**
     * Returns the form of a member. Codecs call this once for each member; the result must always be the same.
     *
     * @param owner the structure, union or exception
     * @param member the member's name in the documentation
     * @return the form; null if the member is not in the body, but for example in a header or in the path
     */
    @Nullable
    WireForm of(Schema<?> owner, String member);
}
