package io.docwright.benchmarks.json;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.value.OpenEnum;

/** An enum like a generated one. */
public final class Format extends OpenEnum<Format.Known> {
    static final Format NPM = new Format("npm", Known.NPM);
    static final Format PYPI = new Format("pypi", Known.PYPI);
    static final Format MAVEN = new Format("maven", Known.MAVEN);
    static final EnumSchema<Format> SCHEMA = EnumSchema.of("Format", Format::new, Known.UNLISTED, NPM, PYPI, MAVEN);

    private Format(String value, Known known) {
        super(value, known, known != Known.UNLISTED);
    }

    /** For {@code switch}. */
    public enum Known {
        /** npm. */
        NPM,
        /** pypi. */
        PYPI,
        /** maven. */
        MAVEN,
        /** Any other value. */
        UNLISTED
    }
}
