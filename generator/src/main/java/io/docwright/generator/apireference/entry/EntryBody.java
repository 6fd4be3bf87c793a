package io.docwright.generator.apireference.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lines below the head of an entry: prose, then attributes. */
final class EntryBody {
    private final Map<AttributeKind, Attribute> attributes = new EnumMap<>(AttributeKind.class);
    private final int prose;

    private EntryBody(List<PageLine> body) {
        int start = start(body);
        for (PageLine line : body.subList(start, body.size())) {
            Attribute attribute = Attribute.of(line);
            if (attribute != null) {
                attributes.putIfAbsent(attribute.kind(), attribute);
            }
        }
        prose = start;
    }

    /** Attributes begin with the type; without a type they are the lines at the end. */
    private static int start(List<PageLine> body) {
        int last = -1;
        for (int i = 0; i < body.size(); i++) {
            Attribute attribute = Attribute.of(body.get(i));
            if (attribute != null && attribute.kind() == AttributeKind.TYPE) {
                last = i;
            }
        }
        if (last >= 0) {
            return last;
        }
        int start = body.size();
        while (start > 0 && Attribute.of(body.get(start - 1)) != null) {
            start--;
        }
        return start;
    }

    static Entry entry(EntryHead head, List<PageLine> body, EntryGroup group) {
        EntryBody read = new EntryBody(body);
        Attribute type = read.attributes.get(AttributeKind.TYPE);
        Attribute required = read.attributes.get(AttributeKind.REQUIRED);
        ApiType parsed = type == null ? null : TypeText.parse(type.markup());
        return new Entry(
                head,
                body.subList(0, read.prose),
                parsed,
                required == null ? null : required.bare().startsWith("Yes"),
                read.constraints(parsed),
                group);
    }

    /** Of a list, everything but the number of its members is about its elements. */
    private Constraints constraints(@Nullable ApiType type) {
        boolean untyped = type == null;
        if (type != null && type.asList() != null) {
            return ofList(type.asList());
        }
        if (type != null && type.asMap() != null) {
            return ofMap(type.asMap());
        }
        if (untyped && attributes.containsKey(AttributeKind.ITEMS)) {
            return own(bounds(AttributeKind.ITEMS)).withItem(scalar().orNull());
        }
        if (untyped && attributes.containsKey(AttributeKind.ENTRIES)) {
            return own(bounds(AttributeKind.ENTRIES)).withEntry(keys(), values());
        }
        return scalar();
    }

    private Constraints ofList(ApiType.ListOf list) {
        ApiType element = list.element();
        Constraints inner = element.asList() != null
                ? own(Bounds.NONE).withItem(innermost(element.asList()).orNull())
                : element.asMap() != null ? ofMap(element.asMap()) : scalar();
        return own(bounds(AttributeKind.ITEMS)).withItem(inner.orNull());
    }

    private Constraints innermost(ApiType.ListOf list) {
        ApiType.ListOf inner = list.element().asList();
        return inner == null
                ? scalar()
                : Constraints.NONE.withItem(innermost(inner).orNull());
    }

    private Constraints ofMap(ApiType.MapOf map) {
        return own(bounds(AttributeKind.ENTRIES)).withEntry(keys(), values());
    }

    private @Nullable Constraints keys() {
        return new Constraints(
                        bounds(AttributeKind.KEY_LENGTH),
                        verbatim(AttributeKind.KEY_PATTERN),
                        list(AttributeKind.KEY_VALUES))
                .orNull();
    }

    private @Nullable Constraints values() {
        return new Constraints(
                        bounds(AttributeKind.VALUE_LENGTH),
                        verbatim(AttributeKind.VALUE_PATTERN),
                        list(AttributeKind.VALUES))
                .orNull();
    }

    private Constraints scalar() {
        AttributeKind bounds = attributes.containsKey(AttributeKind.RANGE) ? AttributeKind.RANGE : AttributeKind.LENGTH;
        return new Constraints(bounds(bounds), verbatim(AttributeKind.PATTERN), list(AttributeKind.VALUES));
    }

    private static Constraints own(Bounds bounds) {
        return new Constraints(bounds, null, List.of());
    }

    private Bounds bounds(AttributeKind kind) {
        Attribute attribute = attributes.get(kind);
        return attribute == null ? Bounds.NONE : Bounds.parse(attribute.bare());
    }

    private @Nullable String verbatim(AttributeKind kind) {
        Attribute attribute = attributes.get(kind);
        return attribute == null ? null : attribute.verbatim();
    }

    private List<String> list(AttributeKind kind) {
        Attribute attribute = attributes.get(kind);
        return attribute == null
                ? List.of()
                : Arrays.stream(attribute.verbatim().split("\\|"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }
}
