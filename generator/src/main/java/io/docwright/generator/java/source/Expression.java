package io.docwright.generator.java.source;

import java.util.List;

/** An expression of an example, before it is laid out in lines. */
public sealed interface Expression {

    /** What stays as it is: a constant, a number. */
    record Word(String text) implements Expression {}

    /** A string, to be written as a literal or as several. */
    record Text(String value) implements Expression {}

    /** {@code List.of("a", "b")}. */
    record Call(String name, List<Expression> arguments) implements Expression {
        public static Call of(String name, Expression... arguments) {
            return new Call(name, List.of(arguments));
        }
    }

    /** {@code Thing.builder().name("a").build()}. */
    record Chain(String receiver, List<Step> steps) implements Expression {}

    /** {@code thing -> thing.name("a")}. */
    record Lambda(String parameter, Chain body) implements Expression {}

    /** A call in a chain, and what a comment above it says. */
    record Step(String comment, Call call) {}
}
