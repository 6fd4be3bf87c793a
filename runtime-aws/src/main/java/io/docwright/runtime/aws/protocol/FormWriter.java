package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.text.Percent;
import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.UnknownMember;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Encodes a structure as a form, with the path to each value as its name. One object writes one form. */
final class FormWriter {
    private static final int DEPTH = 500;

    private final ServiceWire wire;
    private final boolean ec2;
    private final StringBuilder form = new StringBuilder(128);
    private int depth;

    FormWriter(ServiceWire wire, boolean ec2) {
        this.wire = wire;
        this.ec2 = ec2;
    }

    void add(String name, String value) {
        if (form.length() > 0) {
            form.append('&');
        }
        form.append(Percent.encode(name)).append('=').append(Percent.encode(value));
    }

    void write(StructureSchema<?> schema, Structure value) {
        structure("", schema, value);
    }

    @Override
    public String toString() {
        return form.toString();
    }

    private void structure(String prefix, StructureSchema<?> schema, Structure value) {
        if (++depth > DEPTH) {
            throw new CodecException("nested deeper than " + DEPTH, CodecException.Position.of(prefix), null);
        }
        TypeWire members = wire.inRequests(schema);
        for (Member<?> member : schema.members()) {
            Object one = StructureSchema.value(value, member);
            if (one != null && !member.rest()) {
                MemberWire place = members.of(member.name());
                value(prefix + place.name(), member.schema(), one, new Place(members, member.name(), place));
            }
        }
        depth--;
    }

    /** The position of a value: its type, its address in the bindings, and its own bindings. */
    private record Place(TypeWire type, String address, MemberWire wire) {
        Place inner(String mark) {
            return new Place(type, address + mark, type.of(address + mark));
        }

        TimestampFormat timestamps() {
            TimestampFormat format = type.of(MemberWire.documented(address)).timestamps();
            return format == null ? TimestampFormat.ISO_8601 : format;
        }
    }

    private void value(String name, Schema<?> schema, Object value, Place place) {
        if (value instanceof Structure structure) {
            structure(name + ".", Structure.schemaOf(structure), structure);
        } else if (schema instanceof ListSchema<?> list) {
            list(name, list.element().resolved(), (List<?>) value, place);
        } else if (schema instanceof MapSchema<?, ?> map) {
            map(name, map, (Map<?, ?>) value, place);
        } else if (schema instanceof UnionSchema<?> union) {
            union(name, union, value);
        } else {
            add(name, ScalarText.write(value, place.timestamps()));
        }
    }

    /** Format: {@code Names.member.1=a}, flattened {@code Names.1=a}. */
    private void list(String name, Schema<?> element, List<?> list, Place place) {
        if (list.isEmpty()) {
            if (!ec2) {
                add(name, "");
            }
            return;
        }
        String prefix = listPrefix(name, place.wire) + ".";
        Place inner = place.inner("[]");
        for (int i = 0; i < list.size(); i++) {
            value(prefix + (i + 1), element, list.get(i), inner);
        }
    }

    private String listPrefix(String name, MemberWire list) {
        return ec2 || list.flattened() ? name : name + "." + list.element();
    }

    /** Format: {@code Tags.entry.1.key=a&Tags.entry.1.value=b}, flattened without {@code entry}. */
    private void map(String name, MapSchema<?, ?> schema, Map<?, ?> map, Place place) {
        String prefix = name + (place.wire.flattened() ? "." : ".entry.");
        int number = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            number++;
            add(prefix + number + "." + place.wire.key(), ScalarText.write(entry.getKey(), TimestampFormat.ISO_8601));
            value(
                    prefix + number + "." + place.wire.value(),
                    schema.value().resolved(),
                    entry.getValue(),
                    place.inner("{}"));
        }
    }

    private <U> void union(String name, UnionSchema<U> schema, Object value) {
        @Nullable Variant<? extends U, ?> variant = variant(schema, value);
        if (variant == null) {
            throw new CodecException(
                    "the member " + ((UnknownMember) value).name()
                            + " is not in the schema, so its value is not available and cannot be written",
                    CodecException.Position.of(name),
                    null);
        }
        TypeWire members = wire.inRequests(schema);
        MemberWire place = members.of(variant.name());
        value(
                name + "." + place.name(),
                variant.schema(),
                variant.unwrap(value),
                new Place(members, variant.name(), place));
    }

    @SuppressWarnings("unchecked") // the value has the type of the union
    private static <U> @Nullable Variant<? extends U, ?> variant(UnionSchema<U> schema, Object value) {
        return schema.variantOf((U) value);
    }
}
