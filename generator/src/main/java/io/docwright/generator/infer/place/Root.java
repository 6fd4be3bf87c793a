package io.docwright.generator.infer.place;

import org.jspecify.annotations.Nullable;

/** One tree of places: a side of an operation or of a paginator, or an exception. */
public final class Root {

    public enum Kind {
        INPUT,
        OUTPUT,
        EXCEPTION,
        PAGINATOR_INPUT,
        PAGINATOR_OUTPUT;

        public boolean isInput() {
            return this == INPUT || this == PAGINATOR_INPUT;
        }

        public boolean isPaginator() {
            return this == PAGINATOR_INPUT || this == PAGINATOR_OUTPUT;
        }
    }

    public final Kind kind;
    /** The name of the operation or exception in the API. */
    public final String name;

    public final String file;
    public final boolean withoutSyntax;
    public final boolean withoutStructure;

    /** Set once its members are in the graph. */
    @Nullable
    Node node;

    public Root(Kind kind, String name, String file, boolean withoutSyntax, boolean withoutStructure) {
        this.kind = kind;
        this.name = name;
        this.file = file;
        this.withoutSyntax = withoutSyntax;
        this.withoutStructure = withoutStructure;
    }

    public Node node() {
        if (node == null) {
            throw new IllegalStateException(name + " has no tree yet");
        }
        return node;
    }
}
