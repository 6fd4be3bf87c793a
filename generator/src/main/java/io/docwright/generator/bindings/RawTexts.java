package io.docwright.generator.bindings;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Binds members that pages have, but models do not: the text of a header that another member has as a timestamp, for headers that are
 * none.
 */
final class RawTexts {
    /** {@code The raw, unparsed value of the `Expires` field.} */
    private static final Pattern RAW = Pattern.compile("\\braw, unparsed value of the `?(\\w+)`? field");

    private RawTexts() {}

    /**
     * The traits of a member.
     *
     * @param members the members of its structure
     * @param traits returns what bindings say of each
     */
    static BindingTraits of(Member member, List<Member> members, Function<String, BindingTraits> traits) {
        BindingTraits own = traits.apply(member.name());
        if (!own.isEmpty() || member.target() != Type.Primitive.STRING) {
            return own;
        }
        return RAW.matcher(member.documentation())
                .results()
                .map((MatchResult raw) -> raw.group(1))
                .filter(name -> members.stream()
                        .anyMatch(other -> other.name().equals(name) && other.target() == Type.Primitive.TIMESTAMP))
                .flatMap(name -> traits.apply(name).get(BindingTrait.HEADER).stream())
                .findFirst()
                .map(header -> new BindingTraits(Map.of(BindingTrait.HEADER, header), own.span()))
                .orElse(own);
    }
}
