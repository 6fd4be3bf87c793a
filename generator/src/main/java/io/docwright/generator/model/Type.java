package io.docwright.generator.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The type of a member, a list element, a map key or a map value. */
public sealed interface Type {

    /** Calls the function for the kind of this type and returns its result. A new kind needs a function at every call. */
    <R extends @Nullable Object> R match(
            Function<Primitive, R> primitive,
            Function<ListOf, R> list,
            Function<MapOf, R> map,
            Function<Ref, R> shape,
            Function<BlobStream, R> blobs,
            Function<EventStream, R> events);

    /** Whether it is a list or a map. */
    default boolean isCollection() {
        return match(primitive -> false, list -> true, map -> true, shape -> false, blobs -> false, events -> false);
    }

    /** The element of a list, or the key and the value of a map; empty for all other types. */
    default List<Type> parts() {
        return match(
                primitive -> List.of(),
                list -> List.of(list.element()),
                map -> List.of(map.key(), map.value()),
                shape -> List.of(),
                blobs -> List.of(),
                events -> List.of());
    }

    /** The shape's name; null if this is not a {@link Ref}. */
    default @Nullable String shapeName() {
        return match(primitive -> null, list -> null, map -> null, Ref::name, blobs -> null, events -> null);
    }

    /** The name of the shape, or of the union of an event stream; null for other types. */
    default @Nullable String namedShape() {
        return match(primitive -> null, list -> null, map -> null, Ref::name, blobs -> null, EventStream::name);
    }

    /** A primitive type. Pages do not document the size of integers or the precision of floats. */
    enum Primitive implements Type {
        STRING,
        INTEGER,
        FLOAT,
        BOOLEAN,
        TIMESTAMP,
        BLOB,
        /** Any JSON value. */
        DOCUMENT;

        @Override
        public <R extends @Nullable Object> R match(
                Function<Primitive, R> primitive,
                Function<ListOf, R> list,
                Function<MapOf, R> map,
                Function<Ref, R> shape,
                Function<BlobStream, R> blobs,
                Function<EventStream, R> events) {
            return primitive.apply(this);
        }
    }

    /** A list. It has no name. */
    record ListOf(Type element) implements Type {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Primitive, R> primitive,
                Function<ListOf, R> list,
                Function<MapOf, R> map,
                Function<Ref, R> shape,
                Function<BlobStream, R> blobs,
                Function<EventStream, R> events) {
            return list.apply(this);
        }
    }

    /** A map. It has no name. Keys are strings or enums. */
    record MapOf(Type key, Type value) implements Type {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Primitive, R> primitive,
                Function<ListOf, R> list,
                Function<MapOf, R> map,
                Function<Ref, R> shape,
                Function<BlobStream, R> blobs,
                Function<EventStream, R> events) {
            return map.apply(this);
        }
    }

    /** A reference to a shape of the same service: a structure, a union, an enum or an exception. */
    record Ref(String name) implements Type {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Primitive, R> primitive,
                Function<ListOf, R> list,
                Function<MapOf, R> map,
                Function<Ref, R> shape,
                Function<BlobStream, R> blobs,
                Function<EventStream, R> events) {
            return shape.apply(this);
        }
    }

    /** A blob that is streamed. */
    record BlobStream() implements Type {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Primitive, R> primitive,
                Function<ListOf, R> list,
                Function<MapOf, R> map,
                Function<Ref, R> shape,
                Function<BlobStream, R> blobs,
                Function<EventStream, R> events) {
            return blobs.apply(this);
        }
    }

    /** A stream of the union {@code name}, one member for each event. */
    record EventStream(String name) implements Type {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Primitive, R> primitive,
                Function<ListOf, R> list,
                Function<MapOf, R> map,
                Function<Ref, R> shape,
                Function<BlobStream, R> blobs,
                Function<EventStream, R> events) {
            return events.apply(this);
        }
    }
}
