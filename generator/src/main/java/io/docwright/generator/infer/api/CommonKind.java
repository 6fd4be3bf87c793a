package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.Locale;
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
        return type.isMark() ? null : type.accept(KINDS);
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

    private static final class Kinds implements InferredType.Visitor<@Nullable CommonKind> {
        @Override
        public @Nullable CommonKind scalar(InferredType.Scalar type) {
            return of(type.kind());
        }

        @Override
        public CommonKind listOf(InferredType.ListOf type) {
            return LIST;
        }

        @Override
        public CommonKind mapOf(InferredType.MapOf type) {
            return MAP;
        }

        @Override
        public CommonKind ref(InferredType.Ref type) {
            return type.node().kind == Node.Kind.ENUM ? STRING : STRUCTURE;
        }

        @Override
        public @Nullable CommonKind eventStream(InferredType.EventStream type) {
            return null;
        }

        @Override
        public @Nullable CommonKind recursive(InferredType.Recursive type) {
            return null;
        }
    }
}
