package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the bindings of shapes by walking from each operation to its shapes. One object serves one service. */
final class BoundShapes {
    private final Service service;
    private final Diagnostics diagnostics;
    private final Side input;
    private final Side output;
    private final UnaryOperator<BindingTraits> kept;

    /** The bindings of all inputs or of all outputs: those that apply everywhere, and those of each shape. */
    private record Side(
            SortedMap<String, BindingTraits> everywhere, Map<String, Map<String, Bound>> byShape, Set<String> seen) {
        Side(SortedMap<String, BindingTraits> everywhere) {
            this(everywhere, new TreeMap<>(), new HashSet<>());
        }
    }

    /** The traits of a member, and the path that they were found at. */
    private record Bound(BindingTraits traits, String place) {}

    /** The state of a walk: the entries of the operation, those that matched a member, and the enclosing shapes. */
    private record Walk(
            Side side, SortedMap<String, BindingTraits> own, Set<String> met, String place, List<String> shapes) {
        boolean hasBelow(String path) {
            return own.tailMap(path).keySet().stream().findFirst().orElse("").startsWith(path);
        }

        Walk into(String shape) {
            return new Walk(
                    side,
                    own,
                    met,
                    place,
                    Stream.concat(shapes.stream(), Stream.of(shape)).toList());
        }
    }

    /** @param kept returns those of a member's traits that are bound */
    BoundShapes(Service service, ServiceBindings bindings, Diagnostics diagnostics, UnaryOperator<BindingTraits> kept) {
        this.service = service;
        this.kept = kept;
        this.input = new Side(bindings.input());
        this.output = new Side(bindings.output());
        this.diagnostics = diagnostics;
    }

    /** Binds the members of a request. */
    void bindInput(@Nullable String shape, SortedMap<String, BindingTraits> own, String place) {
        bind(input, shape, own, place);
    }

    /** Binds the members of a response or an error. */
    void bindOutput(@Nullable String shape, SortedMap<String, BindingTraits> own, String place) {
        bind(output, shape, own, place);
    }

    /** Binds members, and reports entries that match none. */
    private void bind(Side side, @Nullable String shape, SortedMap<String, BindingTraits> own, String place) {
        Walk walk = new Walk(side, own, new HashSet<>(), place, List.of());
        if (shape != null) {
            walk(shape, "", walk);
        }
        own.forEach((path, traits) -> {
            if (!walk.met.contains(path)) {
                diagnostics.add(new Diagnostic(
                        Severity.WARNING,
                        DiagnosticCode.BINDING_WITHOUT_MEMBER,
                        traits.span(),
                        "no page has the member " + place + "." + path,
                        "correct its path, or remove the line"));
            }
        });
    }

    /** The names of a structure's members; empty if there is no structure. */
    Set<String> memberNames(@Nullable String shape) {
        return shape == null
                ? Set.of()
                : members(shape).stream().map(Member::name).collect(Collectors.toSet());
    }

    private void walk(String shape, String path, Walk walk) {
        boolean below = walk.hasBelow(path);
        if (!below && (walk.shapes.contains(shape) || !walk.side.seen.add(shape))) {
            return;
        }
        Walk deeper = walk.into(shape);
        for (Member member : members(shape)) {
            member(shape, member, path + member.name(), deeper);
        }
    }

    private void member(String shape, Member member, String path, Walk walk) {
        walk.met.add(path);
        String before = path.substring(0, path.length() - member.name().length());
        BindingTraits traits = RawTexts.of(
                member, members(shape), name -> ServiceBindings.traits(walk.own, walk.side.everywhere, before + name));
        bindMember(shape, member.name(), traits, path, walk);
        type(shape, member.name(), member.target(), path, walk);
    }

    private void type(String shape, String address, Type type, String path, Walk walk) {
        String named = type.namedShape();
        if (named != null) {
            walk(named, path + ".", walk);
        }
        Part part = type.match(
                primitive -> null,
                list -> new Part("[]", list.element()),
                map -> new Part("{}", map.value()),
                ref -> null,
                blobs -> null,
                events -> null);
        if (part != null) {
            inner(shape, address + part.suffix, part.type, path + part.suffix, walk);
        }
    }

    /** The elements of a list, {@code []}, or the values of a map, <code>{}</code>. */
    private record Part(String suffix, Type type) {}

    private void inner(String shape, String address, Type type, String path, Walk walk) {
        BindingTraits own = walk.own.get(path);
        if (own != null) {
            walk.met.add(path);
            bindMember(shape, address, own, path, walk);
        }
        type(shape, address, type, path, walk);
    }

    private void bindMember(String shape, String address, BindingTraits all, String path, Walk walk) {
        BindingTraits traits = kept.apply(all);
        Map<String, Bound> bound = walk.side.byShape.computeIfAbsent(shape, unseen -> new LinkedHashMap<>());
        Bound now = new Bound(traits, walk.place + "." + path);
        Bound before = bound.putIfAbsent(address, now);
        if (before != null && !before.traits.sameAs(traits)) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    DiagnosticCode.BINDINGS_CONFLICT,
                    traits.span(),
                    before.place + " and " + now.place
                            + " have the same type but different bindings; the first are used",
                    "please report it: a call that needs the other bindings may fail"));
        }
    }

    private List<Member> members(String shape) {
        Shape found = service.shapes().get(shape);
        return found == null ? List.of() : found.members();
    }

    /**
     * A text for each shape whose members have traits: a line for each of these members. If the traits differ between
     * requests and responses, those of requests are under the shape's name with the prefix {@code >}.
     */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        output.byShape.forEach((shape, members) -> texts.put(shape, text(members)));
        input.byShape.forEach((shape, members) -> {
            String text = text(members);
            String other = texts.putIfAbsent(shape, text);
            if (other != null && !other.equals(text)) {
                texts.put(">" + shape, text);
            }
        });
        texts.entrySet()
                .removeIf(text -> text.getValue().isEmpty() && !text.getKey().startsWith(">"));
        return texts;
    }

    /** The traits of members by shape and address, in requests. */
    Map<String, Map<String, BindingTraits>> inputs() {
        return traits(input);
    }

    /** The traits of members by shape and address, in responses and errors. */
    Map<String, Map<String, BindingTraits>> outputs() {
        return traits(output);
    }

    private static Map<String, Map<String, BindingTraits>> traits(Side side) {
        Map<String, Map<String, BindingTraits>> traits = new HashMap<>();
        side.byShape.forEach((shape, members) -> {
            Map<String, BindingTraits> byAddress = new HashMap<>();
            members.forEach((address, bound) -> byAddress.put(address, bound.traits));
            traits.put(shape, byAddress);
        });
        return traits;
    }

    private static String text(Map<String, Bound> members) {
        return members.entrySet().stream()
                .filter(member -> !member.getValue().traits.isEmpty())
                .map(member -> member.getKey() + " " + member.getValue().traits.encoded())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
