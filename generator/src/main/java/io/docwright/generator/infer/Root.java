package io.docwright.generator.infer;

import org.jspecify.annotations.Nullable;

/** One tree of places: a side of an operation or of a paginator, or an exception. */
final class Root {

    /** Which side it is. */
    enum Kind {
        INPUT,
        OUTPUT,
        EXCEPTION,
        PAGINATOR_INPUT,
        PAGINATOR_OUTPUT;

        boolean isInput() {
            return this == INPUT || this == PAGINATOR_INPUT;
        }

        boolean isPaginator() {
            return this == PAGINATOR_INPUT || this == PAGINATOR_OUTPUT;
        }
    }

    final Kind kind;
    /** The operation's or the exception's name in the API. */
    final String name;

    final String file;
    final boolean withoutSyntax;
    final boolean withoutStructure;

    @Nullable
    Node node;

    Root(Kind kind, String name, String file, boolean withoutSyntax, boolean withoutStructure) {
        this.kind = kind;
        this.name = name;
        this.file = file;
        this.withoutSyntax = withoutSyntax;
        this.withoutStructure = withoutStructure;
    }

    Node node() {
        if (node == null) {
            throw new IllegalStateException(name + " has no tree yet");
        }
        return node;
    }
}
