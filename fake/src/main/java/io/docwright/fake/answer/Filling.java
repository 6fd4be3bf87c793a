package io.docwright.fake.answer;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills one answer. A structure inside itself is left out; so are optional members below {@code deepest} structures. */
final class Filling {
    private static final int MOST_VALUES = 2_000;
    private static final int MOST_ELEMENTS = 100;

    private final ServiceDescription description;
    private final Scalars scalars;
    private final Echo echo;
    private final @Nullable Roles roles;
    private final int deepest;
    private final Deque<String> around = new ArrayDeque<>();
    private int values;

    /** @param roles finds members to leave out; null where nothing is left out */
    Filling(ServiceDescription description, Scalars scalars, Echo echo, @Nullable Roles roles, int deepest) {
        this.description = description;
        this.scalars = scalars;
        this.echo = echo;
        this.roles = roles;
        this.deepest = deepest;
    }

    /** Whether there are so many values that fewer levels should be filled. */
    boolean large() {
        return values > MOST_VALUES && deepest > 1;
    }

    /** The members of a structure. Those that are known stay; those that are known to be null are left out. */
    Map<String, Object> members(
            List<DescribedMember> members, Map<String, ? extends @Nullable Object> known, Spot spot, Draw draw) {
        Map<String, Object> filled = new LinkedHashMap<>();
        known.forEach((name, value) -> {
            if (value != null) {
                filled.put(name, value);
            }
        });
        for (DescribedMember member : members) {
            String name = member.name();
            if (!known.containsKey(name)) {
                Object value = missing(member, spot.member(name, filled), draw.at(name));
                if (value != null) {
                    filled.put(name, value);
                }
            }
        }
        return filled;
    }

    private @Nullable Object missing(DescribedMember member, Spot at, Draw draw) {
        if (large() || !member.required() && at.depth() > deepest) {
            return null;
        }
        if (!member.required() && roles != null) {
            if (roles.token(member, at.path())) {
                return null;
            }
            if (roles.more(member, at.path())) {
                return member.type() == DescribedType.Plain.BOOLEAN ? false : null;
            }
            if (roles.problem(member)) {
                return empty(member.type(), member.constraints());
            }
        }
        Object said = echo.of(at, member.name(), member.type(), member.constraints());
        return said == null ? value(member.type(), member.constraints(), member.narrow(), at, draw) : said;
    }

    /** A list or map without entries; null for other types. */
    private static @Nullable Object empty(DescribedType type, DescribedConstraints limits) {
        boolean filled = Objects.requireNonNullElse(limits.minimumLength(), 0L) > 0;
        if (filled) {
            return null;
        }
        if (type instanceof DescribedType.ListOf) {
            return List.of();
        }
        return type instanceof DescribedType.MapOf ? Map.of() : null;
    }

    /** A value of a type; null if it cannot end. */
    @Nullable
    Object value(DescribedType type, DescribedConstraints limits, boolean narrow, Spot at, Draw draw) {
        values++;
        if (type instanceof DescribedType.ListOf list) {
            return list(list, limits, narrow, at.element(), draw);
        }
        if (type instanceof DescribedType.MapOf map) {
            return map(map, limits, narrow, at.element(), draw);
        }
        if (type instanceof DescribedType.Named named) {
            return named(description.shape(named.shape()), limits, at, draw);
        }
        if (type instanceof DescribedType.Events events) {
            return events(description.shape(events.union()), at, draw);
        }
        return scalars.of((DescribedType.Plain) type, limits, narrow, at, draw);
    }

    private @Nullable Object list(
            DescribedType.ListOf type, DescribedConstraints limits, boolean narrow, Spot at, Draw draw) {
        DescribedConstraints each = Objects.requireNonNullElse(limits.element(), DescribedConstraints.NONE);
        int count = count(limits);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object element = value(type.element(), each, narrow, at, draw.at(i));
            if (element == null) {
                return empty(type, limits);
            }
            list.add(element);
        }
        return list;
    }

    private @Nullable Object map(
            DescribedType.MapOf type, DescribedConstraints limits, boolean narrow, Spot at, Draw draw) {
        DescribedConstraints keys = Objects.requireNonNullElse(limits.key(), DescribedConstraints.NONE);
        DescribedConstraints values = Objects.requireNonNullElse(limits.value(), DescribedConstraints.NONE);
        int count = count(limits);
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Object key = key(type.key(), keys, i, at, draw.at(i));
            Object value = value(type.value(), values, narrow, at, draw.at(i).at("value"));
            if (key == null || value == null) {
                return empty(type, limits);
            }
            map.put((String) key, value);
        }
        return map;
    }

    private @Nullable Object key(DescribedType type, DescribedConstraints limits, int index, Spot at, Draw draw) {
        if (type instanceof DescribedType.Named named) {
            List<String> listed = description.shape(named.shape()).values();
            if (!listed.isEmpty()) {
                return listed.get(index % listed.size());
            }
        }
        return value(DescribedType.Plain.STRING, limits, false, at, draw.at("key"));
    }

    private static int count(DescribedConstraints limits) {
        long least = Objects.requireNonNullElse(limits.minimumLength(), 0L);
        long most = Objects.requireNonNullElse(limits.maximumLength(), (long) MOST_ELEMENTS);
        return (int) Math.min(most, Math.max(1, Math.min(least, MOST_ELEMENTS)));
    }

    private @Nullable Object named(DescribedShape shape, DescribedConstraints limits, Spot at, Draw draw) {
        if (shape.kind() == DescribedShape.Kind.ENUM) {
            String value = EnumChoice.of(shape.values());
            return value.isEmpty() ? scalars.of(DescribedType.Plain.STRING, limits, false, at, draw) : value;
        }
        if (around.contains(shape.name())) {
            return null;
        }
        around.push(shape.name());
        Object filled = shape.kind() == DescribedShape.Kind.UNION
                ? union(shape, at, draw)
                : members(shape.members(), Map.of(), at, draw);
        around.pop();
        return filled;
    }

    private @Nullable Object union(DescribedShape union, Spot at, Draw draw) {
        for (DescribedMember member : union.members()) {
            Spot inside = at.member(member.name(), Map.of());
            Object value = value(member.type(), member.constraints(), member.narrow(), inside, draw.at(member.name()));
            if (value != null) {
                return Map.of(member.name(), value);
            }
        }
        return null;
    }

    /** Each event once, in the order of the pages, but no exceptions. */
    private List<Object> events(DescribedShape union, Spot at, Draw draw) {
        List<Object> events = new ArrayList<>();
        for (DescribedMember event : union.members()) {
            boolean exception = event.type() instanceof DescribedType.Named named
                    && description.shape(named.shape()).kind() == DescribedShape.Kind.EXCEPTION;
            Object value = exception
                    ? null
                    : value(
                            event.type(),
                            event.constraints(),
                            false,
                            at.member(event.name(), Map.of()),
                            draw.at(event.name()));
            if (value != null) {
                events.add(Map.of(event.name(), value));
            }
        }
        return events;
    }
}
