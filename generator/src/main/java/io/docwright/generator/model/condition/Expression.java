package io.docwright.generator.model.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression over a response, or over an element of one of its lists. */
public sealed interface Expression {

    /** Calls the visitor's method for the kind of this expression and returns its result. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** A method for each kind of expression. */
    interface Visitor<R extends @Nullable Object> {
        R path(Path path);

        R literal(Literal literal);

        R length(Length length);

        R contains(Contains contains);

        R comparison(Comparison comparison);

        R logic(Logic logic);

        R not(Not not);
    }

    /** {@code services[].deployments[?status == 'PRIMARY'].id}: the values at the end of a path. */
    record Path(List<Step> steps) implements Expression {
        public Path {
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.path(this);
        }
    }

    /**
     * A step of a path.
     *
     * @param name the member
     * @param each whether it goes on with the elements of the list: {@code []}, or a filter
     * @param filter the condition that the elements fulfil: {@code [?…]}; null for all elements
     */
    record Step(String name, boolean each, @Nullable Expression filter) {}

    /**
     * {@code 'ACTIVE'} or <code>`1`</code>.
     *
     * @param text without quotes
     * @param quoted whether it is a text
     */
    record Literal(String text, boolean quoted) implements Expression {
        /** Whether it is a number. */
        public boolean isNumber() {
            return !quoted && text.matches("-?\\d+(\\.\\d+)?");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code length(services)}: the number of elements, or of characters. */
    record Length(Path of) implements Expression {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.length(this);
        }
    }

    /** {@code contains(services[].status, 'ACTIVE')}. */
    record Contains(Path list, Literal element) implements Expression {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.contains(this);
        }
    }

    /**
     * <code>length(services) > `0`</code>.
     *
     * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
     */
    record Comparison(Expression left, String operator, Expression right) implements Expression {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /**
     * {@code a && b || c}.
     *
     * @param operator {@code &&} or {@code ||}
     */
    record Logic(Expression left, String operator, Expression right) implements Expression {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.logic(this);
        }
    }

    /** {@code !(a == b)}. */
    record Not(Expression of) implements Expression {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }
}
