package io.docwright.generator.model.python;

import io.docwright.generator.model.python.PythonText.NotPython;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the call of an example: {@code response = client.get_thing(Name='a', Tags=[{'Key': 'b'}])}.
 *
 * <p>Supports literals and {@code datetime}. Ignores what follows the call, such as {@code print(response)}.
 */
public final class PythonReader {
    private static final int MAX_DEPTH = 100;
    private static final int STRUCT_TIME = 9;

    private final PythonText text;
    private int depth;

    private PythonReader(String text) {
        this.text = new PythonText(text);
    }

    /** The arguments of the call; null if {@code example} is not a call with literals as named arguments. */
    public static Literal.@Nullable Fields arguments(String example) {
        try {
            return new PythonReader(example).call();
        } catch (NotPython e) {
            return null;
        }
    }

    /** The dictionary that is the whole of {@code text}; null if it is not one of literals. */
    public static Literal.@Nullable Fields fields(String text) {
        try {
            PythonReader reader = new PythonReader(text);
            reader.text.comment();
            return reader.value().asFields().orElse(null);
        } catch (NotPython e) {
            return null;
        }
    }

    /** {@code [name =] name.name(name=value, ...)}. */
    private Literal.Fields call() {
        String name = text.word(".");
        if (text.take("=")) {
            name = text.word(".");
        }
        if (name.indexOf('.') < 0) {
            throw new NotPython();
        }
        text.expect("(");
        text.comment();
        List<Literal.Field> arguments = new ArrayList<>();
        while (!text.take(")")) {
            String comment = text.comment();
            String argument = text.word("");
            text.expect("=");
            arguments.add(new Literal.Field(argument, value(), comment));
            separator(')');
        }
        return new Literal.Fields(arguments);
    }

    private Literal value() {
        if (++depth > MAX_DEPTH) {
            throw new NotPython();
        }
        Literal value = any();
        depth--;
        return value;
    }

    private Literal any() {
        if (text.take("{")) {
            return fields();
        }
        if (text.take("[")) {
            return items();
        }
        String word = text.word("-+.");
        if (PythonStrings.quotes(text.peek())) {
            return new PythonStrings(text).read(word);
        }
        return switch (word) {
            case "True" -> new Literal.Flag(true);
            case "False" -> new Literal.Flag(false);
            case "None" -> new Literal.Nothing();
            case "datetime", "datetime.datetime" -> moment();
            default -> new Literal.Numeral(number(word));
        };
    }

    /** <code>{'name': value, ...}</code>. */
    private Literal.Fields fields() {
        List<Literal.Field> fields = new ArrayList<>();
        text.comment();
        while (!text.take("}")) {
            String comment = text.comment();
            if (!(any() instanceof Literal.Text name)) {
                throw new NotPython();
            }
            text.expect(":");
            fields.add(new Literal.Field(name.value(), value(), comment));
            separator('}');
        }
        text.comment();
        return new Literal.Fields(fields);
    }

    private Literal.Items items() {
        List<Literal> items = new ArrayList<>();
        while (!text.take("]")) {
            items.add(value());
            separator(']');
        }
        return new Literal.Items(items);
    }

    private void separator(char close) {
        if (!text.take(",") && text.peek() != close) {
            throw new NotPython();
        }
    }

    private static BigDecimal number(String word) {
        try {
            BigDecimal number = new BigDecimal(word);
            if (Math.abs((long) number.scale()) > 400) {
                throw new NotPython();
            }
            return number;
        } catch (NumberFormatException e) {
            throw new NotPython(e);
        }
    }

    /** {@code (year, month, day, hour, minute, second, microsecond)}, or a {@code struct_time}'s nine numbers. */
    private Literal.Moment moment() {
        text.expect("(");
        List<Integer> parts = new ArrayList<>();
        while (!text.take(")")) {
            try {
                parts.add(number(text.word("-+.")).intValueExact());
            } catch (ArithmeticException e) {
                throw new NotPython(e);
            }
            separator(')');
        }
        if (parts.size() < 3) {
            throw new NotPython();
        }
        boolean precise = parts.size() == STRUCT_TIME - 2;
        try {
            return new Literal.Moment(LocalDateTime.of(
                            parts.get(0), parts.get(1), parts.get(2), part(parts, 3), part(parts, 4), part(parts, 5))
                    .plusNanos(precise ? parts.get(STRUCT_TIME - 3) * 1_000L : 0)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new NotPython(e);
        }
    }

    private static int part(List<Integer> parts, int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }
}
