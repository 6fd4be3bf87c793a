package io.docwright.fake.description;

/** The type of a member, a list element, a map key or a map value. */
public sealed interface DescribedType {

    /** A type without parts. */
    enum Plain implements DescribedType {
        STRING,
        INTEGER,
        FLOAT,
        BOOLEAN,
        TIMESTAMP,
        BLOB,
        /** Any JSON value. */
        DOCUMENT,
        /** A stream of bytes. */
        BYTE_STREAM
    }

    /** A list. */
    record ListOf(DescribedType element) implements DescribedType {}

    /** A map; the keys are strings or enums. */
    record MapOf(DescribedType key, DescribedType value) implements DescribedType {}

    /** A structure, union or enum of the service. */
    record Named(String shape) implements DescribedType {}

    /** A stream of the events of a union. */
    record Events(String union) implements DescribedType {}
}
