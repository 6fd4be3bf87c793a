package io.docwright.generator.export.shape;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.PathEnd;
import io.docwright.generator.export.ast.AstMember;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Width;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds or makes the shape for a type. Pages name no lists, maps and simple types: equal ones share a shape, named after what is
 * in it ({@code TagList}), or after the member if there is another of this name.
 */
final class TargetShapes {
    private static final String PRELUDE = "smithy.api#";

    private final Exported exported;
    private final ConstraintTraits constraints;
    private final Map<String, String> made = new HashMap<>();

    /** The shapes that each shape contains, directly or in others. */
    private final Map<String, Set<String>> reachable = new HashMap<>();

    TargetShapes(Exported exported) {
        this.exported = exported;
        this.constraints = new ConstraintTraits(exported.extensions());
    }

    /** The id of the shape. */
    String of(Type type, Wanted wanted, Place place) {
        return type.match(
                primitive -> simple(primitive, wanted),
                list -> list(list, wanted, place),
                map -> map(map, wanted, place),
                shape -> exported.shapeId(shape.name()),
                blobs -> stream(wanted),
                events -> exported.shapeId(events.name()));
    }

    private String simple(Type.Primitive type, Wanted wanted) {
        String name = switch (type) {
            case STRING -> "String";
            case INTEGER -> integer(wanted);
            case FLOAT -> wanted.width() == Width.FLOAT ? "Float" : "Double";
            case BOOLEAN -> "Boolean";
            case TIMESTAMP -> "Timestamp";
            case BLOB -> "Blob";
            case DOCUMENT -> "Document";
        };
        AstTraits traits = new AstTraits();
        if (wanted.sensitive()) {
            traits.put("sensitive");
        }
        if (type == Type.Primitive.STRING || type == Type.Primitive.BLOB) {
            traits.putText("mediaType", wanted.mediaType());
        }
        if (traits.isEmpty() && exported.isFree(name)) {
            return PRELUDE + name;
        }
        if (traits.isEmpty()) { // a shape of the service has the name
            return named(
                    name + "Value",
                    name + "Value",
                    name + "Value",
                    new AstShape(name.toLowerCase(Locale.ROOT)),
                    traits,
                    false);
        }
        String own = (wanted.sensitive() ? "Sensitive" : "") + (traits.has("mediaType") ? "Media" : "") + name;
        return named(own, own, own, new AstShape(name.toLowerCase(Locale.ROOT)), traits, false);
    }

    private static String integer(Wanted wanted) {
        return switch (String.valueOf(wanted.integer())) {
            case "byte" -> "Byte";
            case "short" -> "Short";
            case "int" -> "Integer";
            default -> wanted.width() == Width.INTEGER ? "Integer" : "Long";
        };
    }

    private String stream(Wanted wanted) {
        AstTraits traits = new AstTraits().put("streaming");
        if (wanted.sensitive()) {
            traits.put("sensitive");
        }
        traits.putText("mediaType", wanted.mediaType());
        return named("StreamingBlob", "StreamingBlob", "StreamingBlob", new AstShape("blob"), traits, false);
    }

    private String list(Type.ListOf list, Wanted wanted, Place place) {
        SideBindings bindings = bindings(place);
        Constraints own = wanted.constraints();
        AstMember element = member(
                list.element(),
                wanted.inside(own == null ? null : own.element()),
                place.inElements(),
                new Names(
                        bindings.get(BindingTrait.ELEMENT),
                        bindings(place.inElements()).get(BindingTrait.NAMESPACE)));
        return collection(
                list, new AstShape("list").with("member", element), local(element.target()) + "List", wanted, place);
    }

    private String map(Type.MapOf map, Wanted wanted, Place place) {
        SideBindings bindings = bindings(place);
        Constraints own = wanted.constraints();
        AstMember key = member(
                map.key(),
                new Wanted(null, own == null ? null : own.key(), false, null, wanted.timestamp(), null),
                place,
                new Names(bindings.get(BindingTrait.KEY), bindings.get(BindingTrait.KEY_NAMESPACE)));
        AstMember value = member(
                map.value(),
                wanted.inside(own == null ? null : own.value()),
                place.inValues(),
                new Names(
                        bindings.get(BindingTrait.VALUE),
                        bindings(place.inValues()).get(BindingTrait.NAMESPACE)));
        return collection(
                map,
                new AstShape("map").with("key", key).with("value", value),
                local(value.target()) + "Map",
                wanted,
                place);
    }

    private SideBindings bindings(Place place) {
        return SideBindings.of(exported.bound(), place.shape(), place.address(), exported.protocol());
    }

    /**
     * The XML element of an element, a key or a value.
     *
     * @param name null for the default
     * @param namespace null if there is none
     */
    private record Names(@Nullable String name, @Nullable String namespace) {}

    private AstMember member(Type type, Wanted wanted, Place place, Names names) {
        AstTraits traits = new AstTraits();
        if (exported.protocol().isText()) {
            traits.putText("xmlName", names.name);
            if (names.namespace != null) {
                traits.put(
                        "xmlNamespace",
                        new AstValues().put("uri", names.namespace).object());
            }
        }
        if (type == Type.Primitive.TIMESTAMP) {
            traits.putText("timestampFormat", wanted.timestamp());
        }
        constraints.put(traits, type, wanted.constraints());
        return new AstMember(of(type, wanted, place), traits);
    }

    private String collection(Type type, AstShape shape, String name, Wanted wanted, Place place) {
        AstTraits traits = new AstTraits();
        if (wanted.sensitive()) {
            traits.put("sensitive");
        }
        String kind = shape.type().equals("list") ? "List" : "Map";
        boolean recursive = isWithinItself(type, place);
        boolean plain = !wanted.sensitive()
                && !recursive
                && shape.members().values().stream()
                        .allMatch(member -> member.traits().isEmpty());
        String member = ShapeNames.identifier(place.member().substring(0, 1).toUpperCase(Locale.ROOT)
                + place.member().substring(1));
        String byMember = member.endsWith(kind) ? member : member + kind;
        return named(plain ? name : byMember, byMember, place.shape() + byMember, shape, traits, recursive);
    }

    /**
     * Whether what is in a list or a map contains the structure that has the list or map, and bindings do not say that the list or map
     * itself is what is repeated. It shares no shape with those outside of this structure: the import would take the outer one for what
     * is repeated.
     */
    private boolean isWithinItself(Type type, Place place) {
        String repeated = SideBindings.of(exported.bound(), place.shape(), place.member(), exported.protocol())
                .get(BindingTrait.RECURSIVE);
        if (repeated != null && !repeated.equals(PathEnd.SAME) && isType(repeated, type)) {
            return false;
        }
        Set<String> inside = new HashSet<>();
        References.collect(type, inside);
        return inside.stream()
                .anyMatch(shape -> reachable
                        .computeIfAbsent(
                                shape,
                                from -> References.reachable(exported.service().shapes(), List.of(from)))
                        .contains(place.shape()));
    }

    /** Whether a place, given by the end of its path, {@code rules[]}, can have this type. */
    private boolean isType(String place, Type type) {
        String last = place.substring(place.lastIndexOf('.') + 1);
        String name = last.replaceAll("[\\[\\]{}]", "");
        int depth = (last.length() - name.length()) / 2;
        return exported.service().shapes().values().stream()
                .flatMap(shape -> shape.members().stream())
                .filter(member -> member.name().equals(name))
                .anyMatch(member -> type.equals(inner(member.target(), depth)));
    }

    private static @Nullable Type inner(Type type, int depth) {
        List<Type> parts = type.parts();
        if (depth == 0) {
            return type;
        }
        return parts.isEmpty() ? null : inner(parts.get(parts.size() - 1), depth - 1);
    }

    /** The shape with these traits; made if there is none, with the first of three names that is free. */
    private String named(
            String first, String second, String third, AstShape shape, AstTraits traits, boolean recursive) {
        shape.traits().putAll(traits);
        String key = (recursive ? "recursive " : "") + shape;
        String id = made.get(key);
        if (id == null) {
            String name = exported.isFree(first) ? first : exported.isFree(second) ? second : third;
            id = exported.newId(name);
            made.put(key, id);
            exported.model().put(id, shape);
        }
        return id;
    }

    private static String local(String id) {
        return id.substring(id.indexOf('#') + 1);
    }
}
