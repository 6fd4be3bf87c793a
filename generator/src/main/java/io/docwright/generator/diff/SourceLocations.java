package io.docwright.generator.diff;

import io.docwright.generator.diagnostics.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Where the pages of one service say things. */
public interface SourceLocations {
    /** Of a model that came without pages. */
    SourceLocations UNKNOWN = new SourceLocations() {
        @Override
        public @Nullable SourceSpan service() {
            return null;
        }

        @Override
        public @Nullable SourceSpan operation(String name) {
            return null;
        }

        @Override
        public @Nullable SourceSpan shape(String name) {
            return null;
        }

        @Override
        public @Nullable SourceSpan member(String shape, String name) {
            return null;
        }

        @Override
        public @Nullable SourceSpan paginator(String name) {
            return null;
        }

        @Override
        public @Nullable SourceSpan waiter(String name) {
            return null;
        }
    };

    /** The page of the service itself, or the first there is of it. */
    @Nullable
    SourceSpan service();

    /** The page of an operation, by API name. */
    @Nullable
    SourceSpan operation(String name);

    /** One of the places where a shape stands. */
    @Nullable
    SourceSpan shape(String name);

    /** One of the places where a shape's member stands. */
    @Nullable
    SourceSpan member(String shape, String name);

    /** The page of a paginator. */
    @Nullable
    SourceSpan paginator(String name);

    /** The page of a waiter. */
    @Nullable
    SourceSpan waiter(String name);
}
