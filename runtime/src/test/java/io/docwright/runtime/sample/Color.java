package io.docwright.runtime.sample;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.value.OpenEnum;

public final class Color extends OpenEnum<Color.Known> {
    public static final Color RED = new Color("red", Known.RED);
    public static final Color LIGHT_BLUE = new Color("light-blue", Known.LIGHT_BLUE);

    public static final EnumSchema<Color> SCHEMA = EnumSchema.of("Color", Color::new, Known.UNLISTED, RED, LIGHT_BLUE);

    private Color(String value, Known known) {
        super(value, known, known != Known.UNLISTED);
    }

    public static Color of(String value) {
        return SCHEMA.of(value);
    }

    public enum Known {
        RED,
        LIGHT_BLUE,
        UNLISTED
    }
}
