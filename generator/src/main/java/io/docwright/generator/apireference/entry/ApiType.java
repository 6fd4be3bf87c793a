package io.docwright.generator.apireference.entry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The type of a member, as an API page names it. */
public sealed interface ApiType {

    /** Calls the function for the kind of this type and returns its result. */
    <R extends @Nullable Object> R match(
            Function<Scalar, R> scalar, Function<ListOf, R> list, Function<MapOf, R> map, Function<Ref, R> ref);

    /** The innermost type: the element of the element of a list, the value of a map. */
    default ApiType innermost() {
        return match(
                scalar -> scalar,
                list -> list.element().innermost(),
                map -> map.value().innermost(),
                ref -> ref);
    }

    /** The name of the data type; null if this is not a {@link Ref}. */
    default @Nullable String refName() {
        return match(scalar -> null, list -> null, map -> null, Ref::name);
    }

    /** This type if it is a list; null otherwise. */
    default @Nullable ListOf asList() {
        return match(scalar -> null, list -> list, map -> null, ref -> null);
    }

    /** This type if it is a map; null otherwise. */
    default @Nullable MapOf asMap() {
        return match(scalar -> null, list -> null, map -> map, ref -> null);
    }

    /** A type without parts. */
    enum Scalar implements ApiType {
        STRING,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        BOOLEAN,
        TIMESTAMP,
        BLOB,
        /** Any JSON value. */
        JSON,
        /** An exception among the events of a stream; its page is that of the error. */
        EXCEPTION;

        @Override
        public <R extends @Nullable Object> R match(
                Function<Scalar, R> scalar, Function<ListOf, R> list, Function<MapOf, R> map, Function<Ref, R> ref) {
            return scalar.apply(this);
        }
    }

    /** {@code Array of strings}. */
    record ListOf(ApiType element) implements ApiType {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Scalar, R> scalar, Function<ListOf, R> list, Function<MapOf, R> map, Function<Ref, R> ref) {
            return list.apply(this);
        }
    }

    /** {@code String to integer map}. */
    record MapOf(ApiType key, ApiType value) implements ApiType {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Scalar, R> scalar, Function<ListOf, R> list, Function<MapOf, R> map, Function<Ref, R> ref) {
            return map.apply(this);
        }
    }

    /** {@code [Thing](API_Thing.md) object}: a data type of the service. */
    record Ref(String name) implements ApiType {
        @Override
        public <R extends @Nullable Object> R match(
                Function<Scalar, R> scalar, Function<ListOf, R> list, Function<MapOf, R> map, Function<Ref, R> ref) {
            return ref.apply(this);
        }
    }
}
