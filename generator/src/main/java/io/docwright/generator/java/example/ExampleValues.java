package io.docwright.generator.java.example;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaEnum;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.source.Expression;
import io.docwright.generator.java.source.Expression.Call;
import io.docwright.generator.java.source.Expression.Text;
import io.docwright.generator.java.source.Expression.Word;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.python.Literal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Converts the scalar values of an example to expressions. */
final class ExampleValues {
    private static final ClassName INSTANT = ClassName.get(Instant.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final int MAP_OF = 10;
    private static final int MAX_PRINTED = 80;

    private final JavaService service;

    ExampleValues(JavaService service) {
        this.service = service;
    }

    /** A value of an example does not match the type of its member. */
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misfit() {
            super("", null, false, false);
        }
    }

    /** The name of a class in code that imports {@code List}, {@code Map}, {@code Instant}, the runtime and the model. */
    String name(ClassName type) {
        return type.packageName().equals(service.modelPackage()) || !service.hides(type)
                ? type.simpleName()
                : type.canonicalName();
    }

    Expression primitive(Type.Primitive type, Literal value) {
        return switch (type) {
            case STRING -> new Text(text(value));
            case INTEGER -> new Word(integer(number(value)) + "L");
            case FLOAT -> new Word(floating(number(value)));
            case BOOLEAN -> new Word(String.valueOf(flag(value)));
            case TIMESTAMP ->
                Call.of(name(INSTANT) + ".parse", new Text(moment(value).toString()));
            case BLOB -> blob(value);
            case DOCUMENT -> document(value);
        };
    }

    /** A value as the runtime prints it, in one line; cut if it is long. */
    String printed(Type.Primitive type, Literal value) {
        String text = switch (type) {
            case STRING -> text(value);
            case INTEGER -> String.valueOf(integer(number(value)));
            case FLOAT -> floating(number(value));
            case BOOLEAN -> String.valueOf(flag(value));
            case TIMESTAMP -> moment(value).toString();
            case BLOB -> bytes(value) + " bytes";
            case DOCUMENT -> throw new Misfit();
        };
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= MAX_PRINTED ? line : line.substring(0, MAX_PRINTED) + "...";
    }

    private static int bytes(Literal value) {
        return value.asBlob()
                .map(blob -> blob.value().length())
                .orElseGet(() -> text(value).getBytes(StandardCharsets.UTF_8).length);
    }

    Expression stream(Literal value) {
        return Call.of(name(RuntimeTypes.BYTE_STREAM) + ".of", blob(value));
    }

    /** A constant if the value is listed, otherwise a call of {@code of}. */
    Expression enumeration(Shape.Enumeration enumeration, Literal value) {
        JavaEnum names = service.enumeration(enumeration.name());
        String type = name(names.type());
        String text = text(value);
        String constant = names.constants().get(text);
        return constant == null ? Call.of(type + ".of", new Text(text)) : new Word(type + "." + constant);
    }

    Call list(List<Expression> elements) {
        return new Call(name(LIST) + ".of", elements);
    }

    /** A map of entries, key and value alternating. */
    Call map(List<Expression> entries) {
        if (entries.size() <= 2 * MAP_OF) {
            return new Call(name(MAP) + ".of", entries);
        }
        List<Expression> pairs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += 2) {
            pairs.add(Call.of(name(MAP) + ".entry", entries.get(i), entries.get(i + 1)));
        }
        return new Call(name(MAP) + ".ofEntries", pairs);
    }

    private Expression document(Literal value) {
        String of = name(RuntimeTypes.DOCUMENT) + ".of";
        return value.match(
                text -> Call.of(of, new Text(text(text))),
                blob -> Call.of(of, new Text(text(blob))),
                number -> Call.of(
                        of,
                        new Word(
                                number.value().scale() <= 0
                                        ? integer(number.value()) + "L"
                                        : floating(number.value()))),
                flag -> Call.of(of, new Word(String.valueOf(flag.value()))),
                nothing -> Call.of(of + "Null"),
                moment -> Call.of(of, new Text(text(moment))),
                items -> Call.of(
                        of, list(items.values().stream().map(this::document).toList())),
                fields -> Call.of(of, map(entries(fields))));
    }

    private List<Expression> entries(Literal.Fields fields) {
        List<Expression> entries = new ArrayList<>();
        for (Literal.Field field : fields.values()) {
            entries.add(new Text(text(new Literal.Text(field.name()))));
            entries.add(document(field.value()));
        }
        return entries;
    }

    private Expression blob(Literal value) {
        String bytes = name(RuntimeTypes.BYTES);
        String blob = value.asBlob().map(Literal.Blob::value).orElseGet(() -> text(value));
        if (value.asBlob().isPresent() && blob.chars().anyMatch(c -> c >= 0x80)) {
            byte[] raw = blob.getBytes(StandardCharsets.ISO_8859_1);
            return Call.of(bytes + ".ofBase64", new Text(Base64.getEncoder().encodeToString(raw)));
        }
        return Call.of(bytes + ".ofUtf8", new Text(blob));
    }

    private static String text(Literal value) {
        return value.asText()
                .map(Literal.Text::value)
                .filter(HtmlText::isRepresentable)
                .orElseThrow(Misfit::new);
    }

    private static boolean flag(Literal value) {
        return value.asFlag().orElseThrow(Misfit::new).value();
    }

    /** A number; it may be in quotes. */
    private static BigDecimal number(Literal value) {
        try {
            return value.asNumber().map(Literal.Numeral::value).orElseGet(() -> new BigDecimal(text(value)));
        } catch (NumberFormatException e) {
            throw new Misfit();
        }
    }

    private static long integer(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new Misfit();
        }
    }

    private static String floating(BigDecimal number) {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new Misfit();
        }
        return Double.toString(value);
    }

    /** A timestamp: a {@code datetime}, seconds since 1970, or text in ISO 8601. */
    private static Instant moment(Literal value) {
        try {
            return value.asMoment()
                    .map(Literal.Moment::value)
                    .or(() -> value.asNumber().map(number -> seconds(number.value())))
                    .orElseGet(() -> OffsetDateTime.parse(text(value)).toInstant());
        } catch (DateTimeException e) {
            throw new Misfit();
        }
    }

    private static Instant seconds(BigDecimal seconds) {
        return Instant.ofEpochSecond(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).intValue());
    }
}
