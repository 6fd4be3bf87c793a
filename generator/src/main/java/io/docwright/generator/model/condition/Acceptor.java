package io.docwright.generator.model.condition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a waiter accepts, and what follows.
 *
 * @param outcome what follows
 * @param condition what is accepted
 */
public record Acceptor(Outcome outcome, Condition condition) {
    private static final Pattern LINE = Pattern.compile("(success|failure|retry): (\\S.*)");
    private static final int LONGEST = 2000;
    private static final Pattern STATUS = Pattern.compile("status (\\d{3})");
    private static final Pattern ERROR = Pattern.compile("error(?: ([\\w.#:/-]+))?");

    /** {@code all services[].status is ACTIVE}; the expression may have quoted texts. */
    private static final Pattern VALUES =
            Pattern.compile("(?:(all|any) (?!is ))?((?:[^'\"`]|'[^']*'|\"[^\"]*\"|`[^`]*`)+?) is (.*)");

    /** What follows. */
    public enum Outcome {
        /** The waiting ends. */
        SUCCESS,
        /** The waiting ends with an exception. */
        FAILURE,
        /** The waiting continues. */
        RETRY;

        /** The name in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is accepted. */
    public sealed interface Condition {
        /** Calls the visitor's method for the kind of this condition and returns its result. */
        <R extends @Nullable Object> R accept(Visitor<R> visitor);
    }

    /** A method for each kind of condition. */
    public interface Visitor<R extends @Nullable Object> {
        R response(AnyResponse response);

        R error(OfError error);

        R status(OfStatus status);

        R values(OfValues values);

        R truth(OfTruth truth);
    }

    /** {@code response}: any. */
    public record AnyResponse() implements Condition {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.response(this);
        }

        @Override
        public String toString() {
            return "response";
        }
    }

    /**
     * {@code error ResourceNotFoundException}.
     *
     * @param code null for any error
     */
    public record OfError(@Nullable String code) implements Condition {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.error(this);
        }

        @Override
        public String toString() {
            return code == null ? "error" : "error " + code;
        }
    }

    /** {@code status 404}: an error with this HTTP status. */
    public record OfStatus(int status) implements Condition {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.status(this);
        }

        @Override
        public String toString() {
            return "status " + status;
        }
    }

    /** How many values are meant. */
    public enum Quantity {
        /** The only one. */
        ONE,
        /** All of them, if there are any. */
        ALL,
        /** At least one. */
        ANY
    }

    /** {@code cluster.status is FAILED}, {@code all services[].status is ACTIVE}. */
    public record OfValues(Quantity quantity, Expression.Path path, String shown, String value) implements Condition {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }

        @Override
        public String toString() {
            return (quantity == Quantity.ONE ? "" : quantity.name().toLowerCase(Locale.ROOT) + " ") + shown + " is "
                    + value;
        }
    }

    /**
     * <code>length(services) > `0`</code>, an expression that is true or false.
     *
     * @param shown the text of the expression
     * @param value what is expected
     */
    public record OfTruth(Expression expression, String shown, boolean value) implements Condition {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }

        @Override
        public String toString() {
            return value ? shown : shown + " is false";
        }
    }

    /** Whether a text looks like a line; its expression may be one that is not supported. */
    public static boolean isLine(String text) {
        return text.length() <= LONGEST && LINE.matcher(text).matches();
    }

    /**
     * Parses {@code failure: cluster.status is FAILED}.
     *
     * @throws UnsupportedConditionException if it is not in this form, or its expression is not supported
     */
    public static Acceptor parse(String line) throws UnsupportedConditionException {
        Matcher matcher = LINE.matcher(line);
        if (!isLine(line) || !matcher.matches()) {
            throw new UnsupportedConditionException("it does not begin with 'success: ', 'failure: ' or 'retry: '");
        }
        return new Acceptor(Outcome.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), condition(matcher.group(2)));
    }

    private static Condition condition(String text) throws UnsupportedConditionException {
        if (text.equals("response")) {
            return new AnyResponse();
        }
        Matcher status = STATUS.matcher(text);
        if (status.matches()) {
            int code = Integer.parseInt(status.group(1));
            return code >= 200 && code < 300 ? new AnyResponse() : new OfStatus(code);
        }
        Matcher error = ERROR.matcher(text);
        if (error.matches()) {
            return new OfError(error.group(1));
        }
        Matcher values = VALUES.matcher(text);
        return values.matches()
                ? values(values.group(1), values.group(2), values.group(3))
                : truth(ExpressionParser.parse(text), text, true);
    }

    private static Condition values(@Nullable String quantity, String shown, String value)
            throws UnsupportedConditionException {
        Expression expression = ExpressionParser.parse(shown);
        if (expression instanceof Expression.Path path) {
            Quantity many = quantity == null ? Quantity.ONE : Quantity.valueOf(quantity.toUpperCase(Locale.ROOT));
            return new OfValues(many, path, shown, value);
        }
        if (quantity == null && value.matches("true|false")) {
            return truth(expression, shown, value.equals("true"));
        }
        throw new UnsupportedConditionException("'" + shown + "' is no path, and is compared with '" + value + "'");
    }

    private static Condition truth(Expression expression, String shown, boolean value)
            throws UnsupportedConditionException {
        if (expression instanceof Expression.Path
                || expression instanceof Expression.Length
                || expression instanceof Expression.Literal) {
            throw new UnsupportedConditionException("'" + shown + "' is neither true nor false");
        }
        return new OfTruth(expression, shown, value);
    }

    /** {@code failure: cluster.status is FAILED}. */
    @Override
    public String toString() {
        return outcome.word() + ": " + condition;
    }
}
