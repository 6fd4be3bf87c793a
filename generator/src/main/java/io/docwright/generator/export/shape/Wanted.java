package io.docwright.generator.export.shape;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Width;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants of the shape that it refers to.
 *
 * @param width the documented width of numbers; null if there is none
 * @param constraints those of the value and what is in it
 * @param sensitive whether its value may be secret
 * @param mediaType of a body, or of JSON in a header; null if there is none
 * @param timestamp the format of the timestamps in it; null for the default
 * @param integer the width that bindings give: {@code byte}, {@code short} or {@code int}; null if they give none
 */
record Wanted(
        @Nullable Width width,
        @Nullable Constraints constraints,
        boolean sensitive,
        @Nullable String mediaType,
        @Nullable String timestamp,
        @Nullable String integer) {

    /** @param counts whether it is a number of elements in a page, for which Smithy asks for 32 bits */
    static Wanted of(Member member, SideBindings bindings, boolean sensitive, boolean counts) {
        boolean json = bindings.has(BindingTrait.JSON);
        return new Wanted(
                member.width(),
                member.constraints(),
                sensitive,
                json ? "application/json" : bindings.get(BindingTrait.MEDIA_TYPE),
                bindings.get(BindingTrait.TIMESTAMP),
                counts || bindings.has(BindingTrait.STATUS) ? "int" : bindings.get(BindingTrait.INTEGER));
    }

    /** What an element or a value in it wants: the list or map is what is sensitive. */
    Wanted inside(@Nullable Constraints inner) {
        return new Wanted(width, inner, false, null, timestamp, integer);
    }
}
