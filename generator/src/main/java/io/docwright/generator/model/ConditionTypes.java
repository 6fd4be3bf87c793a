package io.docwright.generator.model;

import io.docwright.generator.model.condition.Acceptor;
import io.docwright.generator.model.condition.Acceptor.OfTruth;
import io.docwright.generator.model.condition.Acceptor.OfValues;
import io.docwright.generator.model.condition.Acceptor.Quantity;
import io.docwright.generator.model.condition.Expression;
import io.docwright.generator.model.condition.Expression.Comparison;
import io.docwright.generator.model.condition.Expression.Literal;
import io.docwright.generator.model.condition.Expression.Path;
import io.docwright.generator.model.condition.Expression.Step;
import io.docwright.generator.model.condition.UnsupportedConditionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of conditions of waiters. */
public final class ConditionTypes {
    private final Map<String, Shape> shapes;

    public ConditionTypes(Map<String, Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * A member on a path.
     *
     * @param structure the structure or union that has it
     * @param step its step
     * @param each whether the path goes on with the elements of the list
     * @param type the member's type, or that of the elements
     */
    public record Place(String structure, Step step, boolean each, Type type) {}

    /** The kinds of values that can be compared. */
    public enum Kind {
        /** A string or an enum. */
        TEXT,
        /** An integer or a float, or a length. */
        NUMBER,
        /** True or false. */
        TRUTH
    }

    /**
     * The members on a path.
     *
     * @param from the structure that it starts in
     * @throws UnsupportedConditionException if there is no such path
     */
    public List<Place> places(Path path, @Nullable String from) throws UnsupportedConditionException {
        List<Place> places = new ArrayList<>();
        String at = from;
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            Member member = at == null ? null : member(shapes.get(at), step.name());
            if (at == null || member == null) {
                throw new UnsupportedConditionException("no page has its member '" + step.name() + "'");
            }
            boolean isLast = i == path.steps().size() - 1;
            boolean isList = member.target() instanceof Type.ListOf;
            if (isList != step.each() && !(isList && isLast)) {
                throw new UnsupportedConditionException(
                        "'" + step.name() + (isList ? "' is a list, write '" + step.name() + "[]'" : "' is no list"));
            }
            Type type = isList ? member.target().parts().get(0) : member.target();
            places.add(new Place(at, step, isList, type));
            at = type.shapeName();
        }
        return places;
    }

    private static @Nullable Member member(@Nullable Shape shape, String name) {
        return shape == null
                ? null
                : shape.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Checks the condition of an acceptor against the members of an output.
     *
     * @throws UnsupportedConditionException if a path does not exist in {@code output}, or has another type
     */
    public void check(Acceptor acceptor, @Nullable String output) throws UnsupportedConditionException {
        if (acceptor.condition() instanceof OfValues values) {
            check(values, output);
        } else if (acceptor.condition() instanceof OfTruth truth) {
            checkTruth(truth.expression(), output);
        }
    }

    private void check(OfValues values, @Nullable String output) throws UnsupportedConditionException {
        List<Place> places = checked(values.path(), output);
        if (isMany(places) != (values.quantity() != Quantity.ONE)) {
            throw new UnsupportedConditionException("'" + values.shown()
                    + (isMany(places) ? "' has several values, write 'all' or 'any' before it" : "' has one value"));
        }
        boolean fits = switch (kind(end(places))) {
            case TEXT -> true;
            case NUMBER -> values.value().matches("-?\\d+");
            case TRUTH -> values.value().matches("true|false");
        };
        if (!fits) {
            throw new UnsupportedConditionException("'" + values.shown() + "' cannot be '" + values.value() + "'");
        }
    }

    /** @throws UnsupportedConditionException if the expression is neither true nor false */
    private void checkTruth(Expression expression, @Nullable String from) throws UnsupportedConditionException {
        if (expression instanceof Expression.Logic logic) {
            checkTruth(logic.left(), from);
            checkTruth(logic.right(), from);
        } else if (expression instanceof Expression.Not not) {
            checkTruth(not.of(), from);
        } else if (expression instanceof Expression.Contains contains) {
            List<Place> places = checked(contains.list(), from);
            if (!isMany(places) || kind(end(places)) != kind(contains.element())) {
                throw new UnsupportedConditionException(
                        "'contains' needs a list, and a value of the same type as its elements");
            }
        } else if (expression instanceof Comparison comparison) {
            checkComparison(comparison, from);
        } else if (kind(expression, from) != Kind.TRUTH || expression instanceof Literal) {
            throw new UnsupportedConditionException("a part of it is neither true nor false");
        }
    }

    private void checkComparison(Comparison comparison, @Nullable String from) throws UnsupportedConditionException {
        Kind kind = kind(comparison.left(), from);
        boolean isConstant = comparison.left() instanceof Literal && comparison.right() instanceof Literal;
        boolean isOrder = !comparison.operator().matches("[=!]=");
        if (kind != kind(comparison.right(), from) || isConstant || (isOrder && kind != Kind.NUMBER)) {
            throw new UnsupportedConditionException(
                    "the sides of '" + comparison.operator() + "' have types that cannot be compared");
        }
    }

    /** The kind of the only value of an expression. */
    public Kind kind(Expression expression, @Nullable String from) throws UnsupportedConditionException {
        if (expression instanceof Literal literal) {
            return kind(literal);
        }
        if (expression instanceof Expression.Length length) {
            List<Place> places = checked(length.of(), from);
            if (!isMany(places) && kind(end(places)) != Kind.TEXT) {
                throw new UnsupportedConditionException("'length' needs a list or a text");
            }
            return Kind.NUMBER;
        }
        if (expression instanceof Path path) {
            List<Place> places = checked(path, from);
            if (!isMany(places)) {
                return kind(end(places));
            }
            throw new UnsupportedConditionException("a list is compared");
        }
        checkTruth(expression, from);
        throw new UnsupportedConditionException("a part that is true or false is compared");
    }

    private static Kind kind(Literal literal) throws UnsupportedConditionException {
        if (literal.quoted()) {
            return Kind.TEXT;
        }
        if (literal.isNumber()) {
            return Kind.NUMBER;
        }
        if (literal.text().matches("true|false")) {
            return Kind.TRUTH;
        }
        throw new UnsupportedConditionException("the value `" + literal.text() + "` is not supported");
    }

    /** The places of a path, whose filters are true or false. */
    private List<Place> checked(Path path, @Nullable String from) throws UnsupportedConditionException {
        List<Place> places = places(path, from);
        for (Place place : places) {
            if (place.step.filter() != null) {
                checkTruth(place.step.filter(), place.type.shapeName());
            }
        }
        return places;
    }

    /** Whether there may be several values at the end. */
    public static boolean isMany(List<Place> places) {
        return places.stream().anyMatch(Place::each);
    }

    private static Type end(List<Place> places) {
        return places.get(places.size() - 1).type();
    }

    private Kind kind(Type type) throws UnsupportedConditionException {
        if (type == Type.Primitive.STRING) {
            return Kind.TEXT;
        }
        if (type == Type.Primitive.INTEGER || type == Type.Primitive.FLOAT) {
            return Kind.NUMBER;
        }
        if (type == Type.Primitive.BOOLEAN) {
            return Kind.TRUTH;
        }
        if (type instanceof Type.Ref ref && shapes.get(ref.name()) instanceof Shape.Enumeration) {
            return Kind.TEXT;
        }
        throw new UnsupportedConditionException("it compares a structure, a map or another value without a text");
    }
}
