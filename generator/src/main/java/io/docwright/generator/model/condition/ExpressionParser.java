package io.docwright.generator.model.condition;

import io.docwright.generator.model.condition.Expression.Comparison;
import io.docwright.generator.model.condition.Expression.Contains;
import io.docwright.generator.model.condition.Expression.Length;
import io.docwright.generator.model.condition.Expression.Literal;
import io.docwright.generator.model.condition.Expression.Logic;
import io.docwright.generator.model.condition.Expression.Not;
import io.docwright.generator.model.condition.Expression.Path;
import io.docwright.generator.model.condition.Expression.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses an expression in a subset of JMESPath: paths with {@code []} and filters, comparisons, {@code &&}, {@code ||},
 * {@code !}, {@code length} and {@code contains}. One object parses one expression.
 */
final class ExpressionParser {
    /** No expression needs more; deeper ones are refused before they exhaust the stack. */
    private static final int DEEPEST = 50;

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<name>[A-Za-z_]\\w*|\"[^\"\\\\]+\")"
            + "|(?<literal>'[^'\\\\]*'|`[^`\\\\]*`)"
            + "|(?<sign>\\[\\?|\\[]|\\[\\*]|==|!=|<=|>=|&&|\\|\\||[<>!().,\\]])"
            + ")");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private ExpressionParser(String text) {
        this.text = text;
    }

    /** @throws UnsupportedConditionException if the text is no expression, or one that is not in the subset */
    static Expression parse(String text) throws UnsupportedConditionException {
        ExpressionParser parser = new ExpressionParser(text);
        parser.split();
        Expression expression = parser.or();
        if (parser.at < parser.tokens.size()) {
            throw parser.unsupported();
        }
        return expression;
    }

    private void split() throws UnsupportedConditionException {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.lookingAt()) {
            tokens.add(token.group().strip());
            end = token.end();
            token.region(end, text.length());
        }
        if (!text.substring(end).isBlank()) {
            throw new UnsupportedConditionException("'" + text.substring(end).strip() + "' is not supported");
        }
    }

    /** {@code a || b}. */
    private Expression or() throws UnsupportedConditionException {
        if (++depth > DEEPEST) {
            throw new UnsupportedConditionException("it is nested too deep");
        }
        Expression left = and();
        while (take("||")) {
            left = new Logic(left, "||", and());
        }
        depth--;
        return left;
    }

    /** {@code a && b}. */
    private Expression and() throws UnsupportedConditionException {
        Expression left = comparison();
        while (take("&&")) {
            left = new Logic(left, "&&", comparison());
        }
        return left;
    }

    /** {@code a == 'b'}. */
    private Expression comparison() throws UnsupportedConditionException {
        Expression left = operand();
        String operator = next();
        if (operator != null && operator.matches("==|!=|<=?|>=?")) {
            at++;
            return new Comparison(left, operator, operand());
        }
        return left;
    }

    /** {@code !a}, {@code (a)}, {@code 'a'}, {@code length(a)} or {@code a.b[].c}. */
    private Expression operand() throws UnsupportedConditionException {
        if (take("!")) {
            if (++depth > DEEPEST) {
                throw new UnsupportedConditionException("it is nested too deep");
            }
            Expression of = operand();
            depth--;
            return new Not(of);
        }
        if (take("(")) {
            Expression inner = or();
            need(")");
            return inner;
        }
        String token = next();
        if (token == null) {
            throw unsupported();
        }
        if (token.startsWith("'") || token.startsWith("`")) {
            at++;
            return literal(token);
        }
        boolean isCall = at + 1 < tokens.size() && tokens.get(at + 1).equals("(");
        return isCall ? function() : path();
    }

    private static Literal literal(String token) {
        String inner = token.substring(1, token.length() - 1).strip();
        boolean quoted = token.startsWith("'");
        boolean isText = !quoted && inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"");
        return new Literal(isText ? inner.substring(1, inner.length() - 1) : inner, quoted || isText);
    }

    /** {@code length(a)} or {@code contains(a, 'b')}. */
    private Expression function() throws UnsupportedConditionException {
        String name = tokens.get(at);
        at += 2;
        if (name.equals("length")) {
            Path of = path();
            need(")");
            return new Length(of);
        }
        if (name.equals("contains")) {
            Path list = path();
            need(",");
            if (operand() instanceof Literal element) {
                need(")");
                return new Contains(list, element);
            }
        }
        throw new UnsupportedConditionException("the function '" + name + "' is not supported");
    }

    /** {@code a.b[].c[?d == 'e']}. */
    private Path path() throws UnsupportedConditionException {
        List<Step> steps = new ArrayList<>();
        do {
            String name = next();
            if (name == null || !name.matches("(?s)\\w.*|\".*")) {
                throw unsupported();
            }
            at++;
            String plain = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
            steps.add(elements(plain));
        } while (take("."));
        return new Path(steps);
    }

    private Step elements(String name) throws UnsupportedConditionException {
        if (take("[]") || take("[*]")) {
            return new Step(name, true, null);
        }
        if (take("[?")) {
            Expression filter = or();
            need("]");
            return new Step(name, true, filter);
        }
        return new Step(name, false, null);
    }

    private @Nullable String next() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private boolean take(String token) {
        boolean found = token.equals(next());
        at += found ? 1 : 0;
        return found;
    }

    private void need(String token) throws UnsupportedConditionException {
        if (!take(token)) {
            throw unsupported();
        }
    }

    private UnsupportedConditionException unsupported() {
        String found = next();
        return new UnsupportedConditionException(
                found == null ? "it ends too early" : "'" + found + "' is not supported there");
    }
}
