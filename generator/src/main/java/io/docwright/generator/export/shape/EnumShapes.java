package io.docwright.generator.export.shape;

import io.docwright.generator.export.ast.AstMember;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.model.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Converts enums: each value has a member whose name is made of the value. */
final class EnumShapes {
    private EnumShapes() {}

    /** The shape; a string if there is no value that Smithy allows. */
    static AstShape of(Shape.Enumeration enumeration, Extensions extensions) {
        Set<String> values = new LinkedHashSet<>(enumeration.values());
        boolean refused = values.remove("");
        AstShape shape = new AstShape(values.isEmpty() ? "string" : "enum");
        ShapeNames names = new ShapeNames();
        for (String value : values) {
            AstTraits traits = new AstTraits().put("enumValue", AstValues.text(value));
            shape.with(names.take(memberName(value)), new AstMember("smithy.api#Unit", traits));
        }
        if (refused) {
            extensions.put(shape.traits(), Extensions.VALUES, AstValues.array(List.of(AstValues.text(""))));
        }
        return shape;
    }

    /** {@code IN_PROGRESS} of {@code in-progress} and of {@code InProgress}. */
    private static String memberName(String value) {
        String words = value.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("[^A-Za-z0-9]+", "_");
        String name = words.toUpperCase(Locale.ROOT);
        return ShapeNames.isIdentifier(name) ? name : "V_" + name;
    }
}
