package io.docwright.generator.export.shape;

import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Type;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the constraints of a value as traits of the member that has it. Those that Smithy refuses, such as a pattern that does
 * not compile, become an extension trait.
 */
final class ConstraintTraits {
    private final Extensions extensions;

    ConstraintTraits(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Adds the traits of a value itself, and not those of its elements or entries. */
    void put(AstTraits traits, Type type, @Nullable Constraints constraints) {
        if (constraints == null || constraints.isEmpty()) {
            return;
        }
        AstValues refused = new AstValues();
        type.match(
                primitive -> primitive(traits, primitive, constraints, refused),
                list -> length(traits, constraints, refused),
                map -> length(traits, constraints, refused),
                shape -> refused,
                blobs -> length(traits, constraints, refused),
                events -> refused);
        if (!refused.isEmpty()) {
            extensions.put(traits, Extensions.CONSTRAINTS, refused.object());
        }
    }

    private static AstValues primitive(
            AstTraits traits, Type.Primitive type, Constraints constraints, AstValues refused) {
        return switch (type) {
            case STRING -> pattern(traits, constraints, length(traits, constraints, refused));
            case BLOB -> length(traits, constraints, refused);
            case INTEGER -> range(traits, constraints, true, refused);
            case FLOAT -> range(traits, constraints, false, refused);
            case BOOLEAN, TIMESTAMP, DOCUMENT -> refused;
        };
    }

    private static AstValues length(AstTraits traits, Constraints constraints, AstValues refused) {
        Long least = constraints.shortest();
        Long most = constraints.longest();
        Json bounds = bounds(
                least == null ? null : BigDecimal.valueOf(least), most == null ? null : BigDecimal.valueOf(most));
        boolean valid = (least == null || most == null || least <= most) && (most == null || most >= 0);
        return put(traits, "length", bounds, valid, refused);
    }

    private static AstValues range(AstTraits traits, Constraints constraints, boolean whole, AstValues refused) {
        BigDecimal least = constraints.minimum();
        BigDecimal most = constraints.maximum();
        boolean valid = (least == null || most == null || least.compareTo(most) <= 0)
                && (!whole || (isWhole(least) && isWhole(most)));
        return put(traits, "range", bounds(least, most), valid, refused);
    }

    private static boolean isWhole(@Nullable BigDecimal bound) {
        return bound == null || bound.stripTrailingZeros().scale() <= 0;
    }

    private static AstValues put(
            AstTraits traits, String name, @Nullable Json bounds, boolean valid, AstValues refused) {
        if (valid) {
            traits.put(name, bounds);
            return refused;
        }
        return refused.put(name, bounds);
    }

    private static @Nullable Json bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        AstValues bounds = new AstValues()
                .put("min", least == null ? null : AstValues.number(least))
                .put("max", most == null ? null : AstValues.number(most));
        return bounds.isEmpty() ? null : bounds.object();
    }

    /** In Smithy, a pattern may match a part of a text; on pages, one without anchors has to match the whole. */
    private static AstValues pattern(AstTraits traits, Constraints constraints, AstValues refused) {
        String pattern = constraints.pattern();
        if (pattern == null || pattern.isEmpty()) {
            return refused;
        }
        boolean anchored = pattern.startsWith("^") || pattern.endsWith("$");
        String whole = anchored ? pattern : pattern.indexOf('|') < 0 ? "^" + pattern + "$" : "^(?:" + pattern + ")$";
        try {
            Pattern.compile(pattern);
            Pattern.compile(whole);
            traits.putText("pattern", whole);
            return refused;
        } catch (PatternSyntaxException e) {
            return refused.put("pattern", pattern);
        }
    }
}
