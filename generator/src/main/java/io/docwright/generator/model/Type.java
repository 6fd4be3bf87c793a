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

    /** The name of the shape that it is; null if it is something else, a stream of events included. */
    default @Nullable String shapeName() {
        return match(primitive -> null, list -> null, map -> null, Ref::name, blobs -> null, events -> null);
    }

    /** The name of the shape that it is, or of the union whose events it streams; null if it is something else. */
    default @Nullable String namedShape() {
        return match(primitive -> null, list -> null, map -> null, Ref::name, blobs -> null, EventStream::name);
    }

    /** A type that stands for itself. Pages tell no integer's width and no float's precision. */
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

    /** A list, written where it stands. */
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

    /** A map, written where it stands; a key is a string or an enum. */
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

    /** A shape of the same service, by name: a structure, a union, an enum or an exception. */
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

    /** A blob that is streamed rather than held in memory. */
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
