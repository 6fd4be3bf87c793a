package io.docwright.generator.export.operation;

import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.ShapeNames;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.python.Literal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Converts the values of an example to JSON, if they have the types and the constraints of their members: the validators of Smithy
 * refuse others.
 */
final class ExampleValues {
    private final Exported exported;

    ExampleValues(Exported exported) {
        this.exported = exported;
    }

    /** The value of a structure or a union; null if the fields do not fit. */
    @Nullable
    Json fields(Shape shape, Literal.Fields fields) {
        AstValues values = new AstValues();
        Set<String> given = new HashSet<>();
        for (Literal.Field field : fields.values()) {
            Member member = shape.members().stream()
                    .filter(one -> one.name().equals(field.name()))
                    .findFirst()
                    .orElse(null);
            Json value = member == null
                    ? null
                    : value(
                            member.target(),
                            new Kind(member.constraints(), exported.timestamp(shape.name(), member.name())),
                            field.value());
            if (value == null || !given.add(field.name())) {
                return null;
            }
            values.put(ShapeNames.identifier(field.name()), value);
        }
        boolean whole =
                shape.members().stream().allMatch(member -> !member.required() || given.contains(member.name()));
        boolean single = !shape.isUnion() || given.size() == 1;
        return whole && single ? values.object() : null;
    }

    /**
     * What is known of a value besides its type.
     *
     * @param timestamp the format of timestamps in it; null for the default
     */
    private record Kind(Constraints constraints, @Nullable String timestamp) {
        Kind of(@Nullable Constraints inner) {
            return new Kind(inner == null ? Constraints.NONE : inner, timestamp);
        }
    }

    private @Nullable Json value(Type type, Kind kind, Literal literal) {
        return type.match(
                primitive -> primitive(primitive, kind, literal),
                list -> literal.asItems().map(items -> items(list, kind, items)).orElse(null),
                map -> literal.asFields().map(fields -> map(map, kind, fields)).orElse(null),
                ref -> named(exported.shape(ref.name()), literal),
                blobs -> null,
                events -> null);
    }

    private @Nullable Json named(@Nullable Shape shape, Literal literal) {
        if (shape == null) {
            return null;
        }
        return shape.match(
                structure -> literal.asFields()
                        .map(fields -> fields(structure, fields))
                        .orElse(null),
                union -> literal.asFields().map(fields -> fields(union, fields)).orElse(null),
                enumeration -> literal.asText()
                        .filter(text -> enumeration.values().contains(text.value())
                                && !text.value().isEmpty())
                        .map(text -> AstValues.text(text.value()))
                        .orElse(null),
                error -> null);
    }

    private @Nullable Json items(Type.ListOf list, Kind kind, Literal.Items items) {
        Constraints constraints = kind.constraints;
        List<Json> values = new ArrayList<>();
        for (Literal item : items.values()) {
            Json value = value(list.element(), kind.of(constraints.element()), item);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return hasLength(constraints, values.size()) ? AstValues.array(values) : null;
    }

    private @Nullable Json map(Type.MapOf map, Kind kind, Literal.Fields fields) {
        Constraints constraints = kind.constraints;
        AstValues values = new AstValues();
        for (Literal.Field field : fields.values()) {
            Json key = value(map.key(), kind.of(constraints.key()), new Literal.Text(field.name()));
            Json value = value(map.value(), kind.of(constraints.value()), field.value());
            if (key == null || value == null) {
                return null;
            }
            values.put(field.name(), value);
        }
        Json.Fields all = values.object();
        return hasLength(constraints, all.values().size()) ? all : null;
    }

    private static @Nullable Json primitive(Type.Primitive type, Kind kind, Literal literal) {
        Constraints constraints = kind.constraints;
        return switch (type) {
            case STRING ->
                literal.asText()
                        .filter(text -> isText(constraints, text.value()))
                        .map(text -> AstValues.text(text.value()))
                        .orElse(null);
            case INTEGER ->
                literal.asNumber()
                        .filter(number -> number.value().stripTrailingZeros().scale() <= 0)
                        .filter(number -> isIn(constraints, number.value()))
                        .map(number -> AstValues.number(number.value().setScale(0)))
                        .orElse(null);
            case FLOAT ->
                literal.asNumber()
                        .filter(number -> isIn(constraints, number.value()))
                        .map(number -> AstValues.number(number.value()))
                        .orElse(null);
            case BOOLEAN ->
                literal.asFlag().map(flag -> AstValues.flag(flag.value())).orElse(null);
            case TIMESTAMP ->
                literal.asMoment()
                        .map(moment -> moment(moment.value(), kind.timestamp))
                        .orElse(null);
            case BLOB -> blob(constraints, literal);
            case DOCUMENT -> null;
        };
    }

    private static Json moment(Instant moment, @Nullable String format) {
        return switch (String.valueOf(format)) {
            case "date-time" -> AstValues.text(moment.toString());
            case "http-date" ->
                AstValues.text(DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(ZoneOffset.UTC)));
            default -> AstValues.number(moment.getEpochSecond());
        };
    }

    private static @Nullable Json blob(Constraints constraints, Literal literal) {
        String value = literal.asBlob()
                .map(Literal.Blob::value)
                .or(() -> literal.asText().map(Literal.Text::value))
                .orElse(null);
        if (value == null || !hasLength(constraints, value.length())) {
            return null;
        }
        return AstValues.text(Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static boolean isText(Constraints constraints, String text) {
        return hasLength(constraints, text.codePointCount(0, text.length())) && matches(constraints.pattern(), text);
    }

    private static boolean hasLength(Constraints constraints, int length) {
        Long least = constraints.shortest();
        Long most = constraints.longest();
        return (least == null || length >= least) && (most == null || length <= most);
    }

    private static boolean isIn(Constraints constraints, BigDecimal number) {
        BigDecimal least = constraints.minimum();
        BigDecimal most = constraints.maximum();
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    private static boolean matches(@Nullable String pattern, String text) {
        if (pattern == null || pattern.isEmpty()) {
            return true;
        }
        try {
            Pattern compiled = Pattern.compile(pattern);
            boolean anchored = pattern.startsWith("^") || pattern.endsWith("$");
            return anchored
                    ? compiled.matcher(text).find()
                    : compiled.matcher(text).matches();
        } catch (PatternSyntaxException e) {
            return true; // the pattern is not exported either
        }
    }
}
