package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.memory.infer.Carrier;
import io.docwright.fake.memory.infer.Carriers;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.Lifecycle;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.infer.Tagging;
import io.docwright.fake.memory.store.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes remembered resources into outputs. */
final class Filler {
    private static final int DEEPEST = 3;

    private final Shapes shapes;
    private final MadeValues made;
    private final Conform conform;
    private final Tagging tagging;
    private final Tags tags;

    Filler(Shapes shapes, MadeValues made) {
        this.shapes = shapes;
        this.made = made;
        this.conform = new Conform(shapes);
        this.tagging = new Tagging(shapes);
        this.tags = new Tags(shapes);
    }

    /** Writes a resource where an output has one. */
    void one(Map<String, @Nullable Object> output, @Nullable String shape, Carrier carrier, Resource resource) {
        if (shape == null) {
            return;
        }
        DescribedShape root = shapes.service().shape(shape);
        Set<String> placed = new HashSet<>();
        if (carrier.path().isEmpty()) {
            structure(output, root, resource, placed, 0, true);
            return;
        }
        Map<String, @Nullable Object> place = output;
        DescribedShape outer = root;
        List<DescribedShape> sides = new ArrayList<>(List.of(root));
        List<Map<String, @Nullable Object>> maps = new ArrayList<>(List.of(output));
        for (String name : carrier.path()) {
            DescribedType type = Objects.requireNonNull(outer.member(name)).type();
            Map<String, @Nullable Object> inner = new LinkedHashMap<>();
            place.put(name, carrier.several() && name.equals(last(carrier)) ? List.of(inner) : inner);
            DescribedType element = Shapes.element(type);
            outer = Objects.requireNonNull(shapes.structure(element == null ? type : element));
            place = inner;
            sides.add(outer);
            maps.add(inner);
        }
        structure(place, outer, resource, placed, 0, false);
        for (int i = 0; i < sides.size() - 1; i++) {
            side(maps.get(i), sides.get(i), resource, placed);
        }
    }

    private static String last(Carrier carrier) {
        return carrier.path().get(carrier.path().size() - 1);
    }

    /** Returns a resource as an element of a list in an output. */
    Object element(DescribedMember list, Resource resource) {
        DescribedType type = Objects.requireNonNull(Shapes.element(list.type()));
        DescribedShape structure = shapes.structure(type);
        if (structure == null) {
            DescribedMember text = new DescribedMember(list.name(), type, true, false, false, false, partOf(list));
            Object known = known(resource, text, resource.type().key(list.name()));
            return known == null ? identifier(resource, text) : known;
        }
        Map<String, @Nullable Object> element = new LinkedHashMap<>();
        structure(element, structure, resource, new HashSet<>(), 0, false);
        return element;
    }

    private static DescribedConstraints partOf(DescribedMember list) {
        DescribedConstraints part = list.constraints().element();
        return part == null ? DescribedConstraints.NONE : part;
    }

    private Object identifier(Resource resource, DescribedMember text) {
        String key = resource.type().key(text.name());
        return made.identifier(resource, text, Keys.isOwn(key) ? key : Keys.SELF);
    }

    private String key(Resource resource, DescribedMember member) {
        return resource.type().key(member.name(), shapes.isScalar(member.type()));
    }

    private void structure(
            Map<String, @Nullable Object> output,
            DescribedShape shape,
            Resource resource,
            Set<String> placed,
            int depth,
            boolean root) {
        for (DescribedMember member : shape.members()) {
            String key = key(resource, member);
            Object value = known(resource, member, key);
            if (value != null && !(shape.kind() == DescribedShape.Kind.UNION && !output.isEmpty())) {
                output.put(member.name(), value);
                placed.add(key);
            }
        }
        if (shape.kind() == DescribedShape.Kind.UNION && !output.isEmpty()) {
            return;
        }
        for (DescribedMember member : shape.members()) {
            if (output.containsKey(member.name())) {
                continue;
            }
            String key = key(resource, member);
            DescribedShape inner = shapes.structure(member.type());
            if (inner != null && isResource(member, inner, resource) && depth < DEEPEST) {
                Map<String, @Nullable Object> nested = new LinkedHashMap<>();
                structure(nested, inner, resource, placed, depth + 1, false);
                output.put(member.name(), nested);
                continue;
            }
            Map<String, Object> hits = inner == null ? Map.of() : hits(inner, resource, placed, depth + 1);
            if (!hits.isEmpty()) {
                output.put(member.name(), completed(resource, member, key, hits, Objects.requireNonNull(inner)));
            } else if (isLeftOut(resource, member, key)) {
                if (root) {
                    output.put(member.name(), null);
                }
            } else {
                output.put(member.name(), made.value(resource, member, key));
            }
        }
    }

    /** Whether a structure inside the resource's is the resource itself: a record around it has more members. */
    private boolean isResource(DescribedMember member, DescribedShape inner, Resource resource) {
        return Carriers.isNamed(member, inner, resource.type().noun())
                && inner.members().stream()
                        .anyMatch(part -> resource.type().isOwn(part.name()) && shapes.isScalar(part.type()));
    }

    /** Whether the creator could have said it, and did not: the service has no value then. */
    private boolean isLeftOut(Resource resource, DescribedMember member, String key) {
        boolean given = resource.type().given().contains(key) || tagging.isOwnTags(member);
        boolean hasDefault = shapes.enumeration(member.type()) != null
                || member.type() == DescribedType.Plain.BOOLEAN
                || member.type() == DescribedType.Plain.INTEGER
                || member.type() == DescribedType.Plain.FLOAT;
        return given && !hasDefault && !Keys.isOwn(key) && !member.required();
    }

    private Object completed(
            Resource resource, DescribedMember member, String key, Map<String, Object> hits, DescribedShape inner) {
        if (inner.kind() == DescribedShape.Kind.UNION) {
            return hits;
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        if (made.value(resource, member, key) instanceof Map<?, ?> base) {
            base.forEach((name, value) -> whole.put(String.valueOf(name), Objects.requireNonNull(value)));
        }
        whole.putAll(hits);
        return whole;
    }

    /** What callers said that is only in inner structures. */
    private Map<String, Object> hits(DescribedShape shape, Resource resource, Set<String> placed, int depth) {
        Map<String, Object> found = new LinkedHashMap<>();
        boolean union = shape.kind() == DescribedShape.Kind.UNION;
        for (DescribedMember member : shape.members()) {
            String key = key(resource, member);
            Object value =
                    Keys.isOwn(key) || placed.contains(key) ? null : conform.to(member.type(), resource.value(key));
            if (value != null && !(union && !found.isEmpty())) {
                found.put(member.name(), value);
                placed.add(key);
            }
        }
        if (depth < DEEPEST) {
            for (DescribedMember member : shape.members()) {
                DescribedShape inner = shapes.structure(member.type());
                if (inner != null && !found.containsKey(member.name()) && !(union && !found.isEmpty())) {
                    Map<String, Object> deeper = hits(inner, resource, placed, depth + 1);
                    if (!deeper.isEmpty()) {
                        found.put(member.name(), deeper);
                    }
                }
            }
        }
        return found;
    }

    /** Writes beside the resource what identifies it, and what callers said. */
    private void side(
            Map<String, @Nullable Object> output, DescribedShape shape, Resource resource, Set<String> placed) {
        for (DescribedMember member : shape.members()) {
            String key = key(resource, member);
            if (output.containsKey(member.name())) {
                continue;
            }
            DescribedShape inner = shapes.structure(member.type());
            boolean named = Carriers.isNamed(member, inner, resource.type().noun());
            Object value = known(resource, member, key);
            if (value != null && (Keys.isOwn(key) || !placed.contains(key) || named)) {
                output.put(member.name(), value);
                placed.add(key);
            } else if (inner != null) {
                Map<String, Object> hits = hits(inner, resource, placed, 1);
                if (!hits.isEmpty()) {
                    output.put(member.name(), completed(resource, member, "beside " + key, hits, inner));
                }
            }
        }
    }

    /** Returns what callers said of a member, its state, its tags or an identifier; null if nothing is known. */
    private @Nullable Object known(Resource resource, DescribedMember member, String key) {
        Lifecycle lifecycle = resource.type().lifecycle();
        if (lifecycle != null
                && resource.state() != null
                && lifecycle.path().get(0).equals(member.name())) {
            Object state = state(resource, lifecycle, member);
            if (state != null) {
                return state;
            }
        }
        if (tagging.isOwnTags(member) && !resource.tags().isEmpty()) {
            return conform.to(member.type(), tags.write(member.type(), resource.tags()));
        }
        Object said = conform.to(member.type(), resource.value(key));
        return said == null
                        && Keys.isOwn(key)
                        && shapes.isScalar(member.type())
                        && shapes.enumeration(member.type()) == null
                ? made.identifier(resource, member, key)
                : said;
    }

    private @Nullable Object state(Resource resource, Lifecycle lifecycle, DescribedMember member) {
        Object state = conform.to(member.type(), resource.state());
        DescribedShape inner = shapes.structure(member.type());
        if (state != null || inner == null || lifecycle.path().size() < 2) {
            return state;
        }
        DescribedMember part = inner.member(lifecycle.path().get(1));
        Object value = part == null ? null : conform.to(part.type(), resource.state());
        return value == null
                ? null
                : completed(resource, member, "state", Map.of(lifecycle.path().get(1), value), inner);
    }
}
