package io.docwright.generator.java.source;

import java.util.List;
import java.util.stream.Collectors;

/** An expression of an example, before it is laid out in lines. */
public sealed interface Expression {

    /** Calls the method for the kind of this expression. */
    void accept(Visitor visitor);

    /** The expression on one line, without its comments. */
    String flat();

    /** Whether a step in it has a comment. */
    boolean hasComments();

    /** One method for each kind of expression. */
    interface Visitor {
        void word(Word word);

        void text(Text text);

        void call(Call call);

        void chain(Chain chain);

        void lambda(Lambda lambda);
    }

    /** A constant or a number. */
    record Word(String text) implements Expression {

        @Override
        public void accept(Visitor visitor) {
            visitor.word(this);
        }

        @Override
        public String flat() {
            return text;
        }

        @Override
        public boolean hasComments() {
            return false;
        }
    }

    /** A string, written as one or several literals. */
    record Text(String value) implements Expression {

        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }

        @Override
        public String flat() {
            return JavaStrings.literal(value);
        }

        @Override
        public boolean hasComments() {
            return false;
        }
    }

    /** {@code List.of("a", "b")}. */
    record Call(String name, List<Expression> arguments) implements Expression {
        public static Call of(String name, Expression... arguments) {
            return new Call(name, List.of(arguments));
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.call(this);
        }

        @Override
        public String flat() {
            return name + "(" + arguments.stream().map(Expression::flat).collect(Collectors.joining(", ")) + ")";
        }

        @Override
        public boolean hasComments() {
            return arguments.stream().anyMatch(Expression::hasComments);
        }
    }

    /** {@code Thing.builder().name("a").build()}. */
    record Chain(String receiver, List<Step> steps) implements Expression {

        @Override
        public void accept(Visitor visitor) {
            visitor.chain(this);
        }

        @Override
        public String flat() {
            return steps.stream().map(step -> "." + step.call().flat()).collect(Collectors.joining("", receiver, ""));
        }

        @Override
        public boolean hasComments() {
            return steps.stream()
                    .anyMatch(step -> !step.comment().isEmpty() || step.call().hasComments());
        }
    }

    /** {@code thing -> thing.name("a")}. */
    record Lambda(String parameter, Chain body) implements Expression {

        @Override
        public void accept(Visitor visitor) {
            visitor.lambda(this);
        }

        @Override
        public String flat() {
            return parameter + " -> " + body.flat();
        }

        @Override
        public boolean hasComments() {
            return body.hasComments();
        }
    }

    /** A call in a chain, with the comment above it. */
    record Step(String comment, Call call) {}
}
