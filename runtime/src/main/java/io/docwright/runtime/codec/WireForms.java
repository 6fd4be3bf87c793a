package io.docwright.runtime.codec;

import io.docwright.runtime.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Tells a codec how members travel where that is not as the documentation names them: what a service's bindings know. */
@FunctionalInterface
public interface WireForms {
    /** Every member travels under the name that the documentation gives it. */
    WireForms AS_DOCUMENTED = (owner, member) -> new WireForm(member, null);

    /**
     * How a member travels. Asked once for each member; the answer never changes.
     *
     * @param owner the structure, union or exception
     * @param member its name in the documentation
     * @return null where it travels elsewhere: in a header, in the path
     */
    @Nullable
    WireForm of(Schema<?> owner, String member);
}
