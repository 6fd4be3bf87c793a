package io.docwright.generator.apireference.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines below the head of an entry: prose, then attributes. Not thread-safe. */
final class EntryBody {
    private final List<PageLine> lines = new ArrayList<>();
    private final Map<AttributeKind, Attribute> attributes = new EnumMap<>(AttributeKind.class);
    /** The index of the first line of the attributes at the end. */
    private int start;

    private boolean typed;

    /** Adds the next line. Attributes begin with the type; those before it, and before any line of prose, are prose. */
    void add(PageLine line) {
        Attribute attribute = Attribute.of(line);
        boolean type = attribute != null && attribute.kind() == AttributeKind.TYPE;
        lines.add(line);
        if (type || (attribute == null && !typed)) {
            attributes.clear();
            start = type ? lines.size() - 1 : lines.size();
            typed = type;
        }
        if (attribute != null) {
            attributes.putIfAbsent(attribute.kind(), attribute);
        }
    }

    boolean hasType() {
        return typed;
    }

    Entry entry(EntryHead head, EntryGroup group) {
        Attribute required = attributes.get(AttributeKind.REQUIRED);
        Attribute named = attributes.get(AttributeKind.TYPE);
        ApiType type = named == null ? null : named.type();
        return new Entry(
                head,
                lines.subList(0, start),
                type,
                required == null ? null : required.bare().startsWith("Yes"),
                constraints(type),
                isTextual(),
                group);
    }

    private boolean isTextual() {
        return attributes.containsKey(AttributeKind.LENGTH)
                || attributes.containsKey(AttributeKind.PATTERN)
                || attributes.containsKey(AttributeKind.VALUES);
    }

    /** Of a list, everything but the number of its members is about its elements. */
    private Constraints constraints(@Nullable ApiType type) {
        boolean untyped = type == null;
        if (type != null && type.asList() != null) {
            return ofList(type.asList());
        }
        if (type != null && type.asMap() != null) {
            return ofMap();
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
                : element.asMap() != null ? ofMap() : scalar();
        return own(bounds(AttributeKind.ITEMS)).withItem(inner.orNull());
    }

    private Constraints innermost(ApiType.ListOf list) {
        ApiType.ListOf inner = list.element().asList();
        return inner == null
                ? scalar()
                : Constraints.NONE.withItem(innermost(inner).orNull());
    }

    private Constraints ofMap() {
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
                : Arrays.stream(attribute.verbatim().split("\\|", -1))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }
}
