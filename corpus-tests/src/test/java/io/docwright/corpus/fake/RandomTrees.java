package io.docwright.corpus.fake;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Random values of a service's types in plain Java, as their places on the wire can have them. */
final class RandomTrees {
    private static final int DEEPEST = 4;
    private static final String ANY = "aZ09 -_./:~&<>'\"+%?#=@[]{}\\,;é€😀\n";
    private static final String VISIBLE = "aZ09-_./:~+%?#=@";
    private static final String NAME = "abcxyz019";

    private final ServiceDescription service;
    private final Random random;
    private final Function<String, TypeWire> wires;

    /** @param wires returns the bindings of the structure with a name */
    RandomTrees(ServiceDescription service, Random random, Function<String, TypeWire> wires) {
        this.service = service;
        this.random = random;
        this.wires = wires;
    }

    /**
     * A structure, an exception, or a union with one member.
     *
     * @param places the bindings of its members, if it is a message
     */
    Map<String, Object> structure(String shape, @Nullable TypeWire places) {
        return structure(service.shape(shape), places, 0);
    }

    private Map<String, Object> structure(DescribedShape shape, @Nullable TypeWire places, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<DescribedMember> members = shape.members();
        if (shape.kind() == DescribedShape.Kind.UNION) {
            DescribedMember one = members.get(random.nextInt(members.size()));
            tree.put(one.name(), value(one.type(), one.narrow(), depth + 1));
            return tree;
        }
        for (DescribedMember member : members) {
            TypeWire wire = places == null ? wires.apply(shape.name()) : places;
            MemberWire place = wire.of(member.name());
            if (isLost(shape, wire, member, place)) {
                continue;
            }
            boolean isNeeded = "payload".equals(place.event()) || (places != null && isNeeded(member, place));
            if (!isNeeded && (depth >= DEEPEST || random.nextInt(10) < 3)) {
                continue;
            }
            Object value = places == null
                    ? value(member.type(), member.narrow(), depth + 1)
                    : placed(member, place, depth + 1);
            if (value != null) {
                tree.put(member.name(), value);
            }
        }
        return tree;
    }

    private static boolean isNeeded(DescribedMember member, MemberWire place) {
        return member.required()
                || place.host()
                || place.place() == MemberWire.Place.LABEL
                || place.place() == MemberWire.Place.PAYLOAD
                || place.place() == MemberWire.Place.STATUS
                || place.name().equalsIgnoreCase("content-type");
    }

    /** Whether another member has the same place on the wire, or is the whole body, or the protocol sets the header. */
    private static boolean isLost(DescribedShape shape, TypeWire places, DescribedMember member, MemberWire place) {
        boolean isHeader = place.place() == MemberWire.Place.HEADER;
        for (DescribedMember other : shape.members()) {
            MemberWire wire = places.of(other.name());
            boolean isSame = wire.place() == place.place() && wire.name().equalsIgnoreCase(place.name());
            boolean hasEvents = other.type() instanceof DescribedType.Events;
            if ((!other.name().equals(member.name()) && isSame)
                    || (!other.name().equals(member.name())
                            && place.isInBody()
                            && wire.place() == MemberWire.Place.PAYLOAD)
                    || (isHeader && hasEvents && place.name().equalsIgnoreCase("content-type"))) {
                return true;
            }
        }
        return isHeader && place.name().equalsIgnoreCase("x-amzn-errortype");
    }

    private @Nullable Object placed(DescribedMember member, MemberWire place, int depth) {
        if (place.host()) {
            return text(NAME, 5);
        }
        return switch (place.place()) {
            case HEADER -> inHeader(member.type(), place);
            case HEADERS -> Map.of(text(NAME, 4), text(VISIBLE, 6), "k-" + text(NAME, 3), text(VISIBLE, 6));
            case STATUS -> (long) (200 + random.nextInt(3));
            default -> value(member.type(), member.narrow(), depth);
        };
    }

    private Object inHeader(DescribedType type, MemberWire place) {
        if (type instanceof DescribedType.ListOf list) {
            return List.of(inHeader(list.element(), place), inHeader(list.element(), place));
        }
        return type == DescribedType.Plain.STRING ? text(VISIBLE, 8) : value(type, true, DEEPEST);
    }

    private Object value(DescribedType type, boolean narrow, int depth) {
        if (type instanceof DescribedType.Named named) {
            DescribedShape shape = service.shape(named.shape());
            return shape.kind() == DescribedShape.Kind.ENUM
                    ? shape.values().get(random.nextInt(shape.values().size()))
                    : structure(shape, null, depth);
        }
        if (type instanceof DescribedType.ListOf list) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                elements.add(value(list.element(), narrow, depth + 1));
            }
            return elements;
        }
        if (type instanceof DescribedType.MapOf map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                entries.put((String) value(map.key(), false, depth + 1), value(map.value(), narrow, depth + 1));
            }
            return entries;
        }
        if (type instanceof DescribedType.Events events) {
            return List.of(structure(service.shape(events.union()), null, depth));
        }
        return scalar((DescribedType.Plain) type, narrow);
    }

    private Object scalar(DescribedType.Plain type, boolean narrow) {
        return switch (type) {
            case STRING -> text(ANY, 1 + random.nextInt(12));
            case INTEGER -> narrow ? (long) random.nextInt() : random.nextLong();
            case FLOAT -> random.nextInt(1_000_000) / 64.0;
            case BOOLEAN -> random.nextBoolean();
            case TIMESTAMP -> Instant.ofEpochSecond(random.nextInt(2_000_000_000));
            case BLOB, BYTE_STREAM -> Bytes.ofUtf8(text(ANY, 1 + random.nextInt(9)));
            case DOCUMENT -> Document.of(Map.of("a", Document.of(List.of(Document.of("x"), Document.of(true)))));
        };
    }

    private String text(String characters, int length) {
        int[] all = characters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }
}
