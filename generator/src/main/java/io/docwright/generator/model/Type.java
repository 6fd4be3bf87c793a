package io.docwright.generator.model;

/** The type of a member, a list element, a map key or a map value. */
public sealed interface Type {

    /** A type that stands for itself. Pages tell no integer's width and no float's precision. */
    enum Primitive implements Type {
        STRING,
        INTEGER,
        FLOAT,
        BOOLEAN,
        TIMESTAMP,
        BLOB,
        /** Any JSON value. */
        DOCUMENT
    }

    /** A list, written where it stands. */
    record ListOf(Type element) implements Type {}

    /** A map, written where it stands; a key is a string or an enum. */
    record MapOf(Type key, Type value) implements Type {}

    /** A shape of the same service, by name: a structure, a union, an enum or an exception. */
    record Ref(String name) implements Type {}

    /** A blob that is streamed rather than held in memory. */
    record BlobStream() implements Type {}

    /** A stream of the union {@code name}, one member for each event. */
    record EventStream(String name) implements Type {}
}
