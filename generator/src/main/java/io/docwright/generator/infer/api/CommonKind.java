package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of type that boto3 pages and API pages both distinguish. */
enum CommonKind {
    STRING,
    WHOLE_NUMBER,
    FRACTION,
    BOOLEAN,
    TIMESTAMP,
    BLOB,
    LIST,
    MAP,
    STRUCTURE;

    private static final Kinds KINDS = new Kinds();

    /** As in messages: {@code whole number}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind on a boto3 page; null if another page may show the same type as any kind. */
    static @Nullable CommonKind of(InferredType type) {
        return type.accept(KINDS).orElse(null);
    }

    /** The kind on an API page; null if another page may show the same type as any kind. */
    static @Nullable CommonKind of(ApiType type) {
        return type.match(CommonKind::of, list -> LIST, map -> MAP, ref -> STRUCTURE);
    }

    private static @Nullable CommonKind of(ApiType.Scalar scalar) {
        return switch (scalar) {
            case STRING -> STRING;
            case INTEGER, LONG -> WHOLE_NUMBER;
            case FLOAT, DOUBLE -> FRACTION;
            case BOOLEAN -> BOOLEAN;
            case TIMESTAMP -> TIMESTAMP;
            case BLOB -> BLOB;
            case JSON, EXCEPTION -> null;
        };
    }

    private static @Nullable CommonKind of(ScalarKind scalar) {
        return switch (scalar) {
            case STRING -> STRING;
            case INTEGER -> WHOLE_NUMBER;
            case FLOAT -> FRACTION;
            case BOOLEAN -> BOOLEAN;
            case TIMESTAMP -> TIMESTAMP;
            case BLOB, BLOB_STREAM -> BLOB;
            case DOCUMENT -> null;
        };
    }

    private static final class Kinds implements InferredType.Visitor<Optional<CommonKind>> {
        @Override
        public Optional<CommonKind> scalar(InferredType.Scalar type) {
            return Optional.ofNullable(of(type.kind()));
        }

        @Override
        public Optional<CommonKind> listOf(InferredType.ListOf type) {
            return Optional.of(LIST);
        }

        @Override
        public Optional<CommonKind> mapOf(InferredType.MapOf type) {
            return Optional.of(MAP);
        }

        @Override
        public Optional<CommonKind> ref(InferredType.Ref type) {
            return Optional.of(type.node().kind == Node.Kind.ENUM ? STRING : STRUCTURE);
        }

        @Override
        public Optional<CommonKind> eventStream(InferredType.EventStream type) {
            return Optional.empty();
        }

        @Override
        public Optional<CommonKind> recursive(InferredType.Recursive type) {
            return Optional.empty();
        }
    }
}
