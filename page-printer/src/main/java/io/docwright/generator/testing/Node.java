package io.docwright.generator.testing;

import java.util.List;

/** One place of a page: a type and its description. */
public sealed interface Node {

    /** The description of this place. */
    Doc doc();

    /** The word for the type in the structure section. */
    TypeWord type(Side side);

    /** A type without members, elements or values on the page. */
    sealed interface Leaf extends Node {

        /** The value in the syntax block. */
        String literal(Side side);
    }

    /** A type with members: a structure, a union or an event stream. */
    sealed interface Members extends Node {
        List<Field> fields();
    }

    /** The primitive types. */
    enum Kind {
        STRING("'string'", "string"),
        INTEGER("123", "integer"),
        /** Single precision, for which pages have no example value. */
        FLOAT("...", "float"),
        DOUBLE("123.0", "float"),
        BOOLEAN("True|False", "boolean"),
        TIMESTAMP("datetime(2015, 1, 1)", "datetime"),
        BLOB("b'bytes'", "bytes"),
        DOCUMENT("{...}|[...]|123|123.4|'string'|True|None", "document"),
        JSON_VALUE("{...}|[...]|123|123.4|'string'|True|None", "JSON serializable");

        private final String literal;
        private final String word;

        Kind(String literal, String word) {
            this.literal = literal;
            this.word = word;
        }

        private TypeWord type() {
            return switch (this) {
                case DOCUMENT -> TypeWord.role(":ref:`document<document>`", word);
                case JSON_VALUE -> TypeWord.role(word, word);
                case STRING, INTEGER, FLOAT, DOUBLE, BOOLEAN, TIMESTAMP, BLOB -> TypeWord.plain(word);
            };
        }
    }

    /** A value without structure. */
    record Scalar(Kind kind, Doc doc) implements Leaf {
        @Override
        public TypeWord type(Side side) {
            return kind.type();
        }

        @Override
        public String literal(Side side) {
            return kind.literal;
        }
    }

    /** An enum. With the single value {@code string} it would look like any string. */
    record Enumeration(List<String> values, Doc doc) implements Leaf {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public TypeWord type(Side side) {
            return Kind.STRING.type();
        }

        @Override
        public String literal(Side side) {
            return "'" + String.join("'|'", values) + "'";
        }
    }

    record ListOf(Node element, Doc doc) implements Node {
        @Override
        public TypeWord type(Side side) {
            return TypeWord.plain("list");
        }
    }

    /** A map. The key is a string or an enum; pages write {@code 'string'} for both. */
    record MapOf(Leaf key, Node value, Doc doc) implements Node {
        @Override
        public TypeWord type(Side side) {
            return TypeWord.plain("dict");
        }
    }

    /** A structure or a union. Only pages with a description have the note on unions. */
    record Structure(List<Field> fields, boolean union, Doc doc) implements Members {
        public Structure {
            fields = List.copyOf(fields);
        }

        @Override
        public TypeWord type(Side side) {
            return TypeWord.plain("dict");
        }
    }

    /** An event stream, a member of a response. */
    record EventStream(List<Field> fields, Doc doc) implements Members {
        public EventStream {
            fields = List.copyOf(fields);
        }

        @Override
        public TypeWord type(Side side) {
            return TypeWord.role(":class:`.EventStream`", "EventStream");
        }
    }

    /** A blob that is streamed, a member of a request or response. */
    record BlobStream(Doc doc) implements Leaf {
        @Override
        public TypeWord type(Side side) {
            return side == Side.REQUEST
                    ? TypeWord.role("bytes or seekable file-like object", "bytes or seekable file-like object")
                    : TypeWord.role(":class:`.StreamingBody`", "StreamingBody");
        }

        @Override
        public String literal(Side side) {
            return side == Side.REQUEST ? "b'bytes'|file" : "StreamingBody()";
        }
    }

    /**
     * An enclosing structure or map, with {@code list} an enclosing list, with {@code union} an enclosing union of these
     * members. Only pages with a description have the note on unions.
     */
    record Recursive(boolean list, List<String> union, Doc doc) implements Leaf {
        public Recursive {
            union = List.copyOf(union);
        }

        /** A recursive type that is not a union. */
        public Recursive(boolean list, Doc doc) {
            this(list, List.of(), doc);
        }

        @Override
        public TypeWord type(Side side) {
            return TypeWord.plain(list ? "list" : "dict");
        }

        @Override
        public String literal(Side side) {
            return "{'... recursive ...'}";
        }
    }

    /** A string without a description. */
    static Scalar string() {
        return new Scalar(Kind.STRING, Doc.NONE);
    }

    /** A value without structure, with a description of one paragraph. */
    static Scalar scalar(Kind kind, String paragraph) {
        return new Scalar(kind, Doc.of(paragraph));
    }

    /** An enum without a description. */
    static Enumeration oneOf(String... values) {
        return new Enumeration(List.of(values), Doc.NONE);
    }

    /** A list without a description. */
    static ListOf listOf(Node element) {
        return new ListOf(element, Doc.NONE);
    }

    /** A map from strings, without a description. */
    static MapOf mapOf(Node value) {
        return new MapOf(string(), value, Doc.NONE);
    }

    /** A structure without a description. */
    static Structure structure(Field... fields) {
        return new Structure(List.of(fields), false, Doc.NONE);
    }

    /** A union with a description of one paragraph. */
    static Structure union(String paragraph, Field... fields) {
        return new Structure(List.of(fields), true, Doc.of(paragraph));
    }
}
