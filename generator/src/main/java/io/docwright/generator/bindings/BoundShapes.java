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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes from each operation down into its shapes and gathers what is said of their members. One object serves one service. */
final class BoundShapes {
    private final Service service;
    private final Diagnostics diagnostics;
    private final Side input;
    private final Side output;

    /** What is said of one side: everywhere, and of each shape. */
    private record Side(
            SortedMap<String, BindingTraits> everywhere, Map<String, Map<String, Said>> byShape, Set<String> seen) {
        Side(SortedMap<String, BindingTraits> everywhere) {
            this(everywhere, new TreeMap<>(), new HashSet<>());
        }
    }

    /** What is said of a member, and at which place. */
    private record Said(BindingTraits facts, String place) {}

    /** Where the walk stands: the side's own entries, those that were met, and the shapes on the way down. */
    private record Way(
            Side side, SortedMap<String, BindingTraits> own, Set<String> met, String place, List<String> shapes) {
        boolean hasBelow(String path) {
            return own.tailMap(path).keySet().stream().findFirst().orElse("").startsWith(path);
        }

        Way into(String shape) {
            return new Way(
                    side,
                    own,
                    met,
                    place,
                    Stream.concat(shapes.stream(), Stream.of(shape)).toList());
        }
    }

    BoundShapes(Service service, ServiceBindings bindings, Diagnostics diagnostics) {
        this.service = service;
        this.input = new Side(bindings.input());
        this.output = new Side(bindings.output());
        this.diagnostics = diagnostics;
    }

    /** Binds what stands in a request. */
    void bindInput(@Nullable String shape, SortedMap<String, BindingTraits> own, String place) {
        bind(input, shape, own, place);
    }

    /** Binds what stands in a response or an error. */
    void bindOutput(@Nullable String shape, SortedMap<String, BindingTraits> own, String place) {
        bind(output, shape, own, place);
    }

    /** Tells of entries that no member has. */
    private void bind(Side side, @Nullable String shape, SortedMap<String, BindingTraits> own, String place) {
        Way way = new Way(side, own, new HashSet<>(), place, List.of());
        if (shape != null) {
            walk(shape, "", way);
        }
        own.forEach((path, facts) -> {
            if (!way.met.contains(path)) {
                diagnostics.add(new Diagnostic(
                        Severity.WARNING,
                        DiagnosticCode.BINDING_WITHOUT_MEMBER,
                        facts.span(),
                        "no page has the member " + place + "." + path,
                        "write its path as the pages do, or take the line out"));
            }
        });
    }

    /** The names of a structure's members; none where there is no structure. */
    Set<String> memberNames(@Nullable String shape) {
        return shape == null
                ? Set.of()
                : members(shape).stream().map(Member::name).collect(Collectors.toSet());
    }

    private void walk(String shape, String path, Way way) {
        boolean below = way.hasBelow(path);
        if (!below && (way.shapes.contains(shape) || !way.side.seen.add(shape))) {
            return;
        }
        Way deeper = way.into(shape);
        for (Member member : members(shape)) {
            member(shape, member, path + member.name(), deeper);
        }
    }

    private void member(String shape, Member member, String path, Way way) {
        BindingTraits own = way.own.get(path);
        way.met.add(path);
        say(
                shape,
                member.name(),
                own == null ? way.side.everywhere.getOrDefault(member.name(), BindingTraits.none()) : own,
                path,
                way);
        type(shape, member.name(), member.target(), path, way);
    }

    private void type(String shape, String address, Type type, String path, Way way) {
        String named = type.namedShape();
        if (named != null) {
            walk(named, path + ".", way);
        }
        Part part = type.match(
                primitive -> null,
                list -> new Part("[]", list.element()),
                map -> new Part("{}", map.value()),
                ref -> null,
                blobs -> null,
                events -> null);
        if (part != null) {
            inner(shape, address + part.suffix, part.type, path + part.suffix, way);
        }
    }

    /** The elements of a list, {@code []}, or the values of a map, <code>{}</code>. */
    private record Part(String suffix, Type type) {}

    private void inner(String shape, String address, Type type, String path, Way way) {
        BindingTraits own = way.own.get(path);
        if (own != null) {
            way.met.add(path);
            say(shape, address, own, path, way);
        }
        type(shape, address, type, path, way);
    }

    private void say(String shape, String address, BindingTraits facts, String path, Way way) {
        Map<String, Said> said = way.side.byShape.computeIfAbsent(shape, unseen -> new LinkedHashMap<>());
        Said now = new Said(facts, way.place + "." + path);
        Said before = said.putIfAbsent(address, now);
        if (before != null && !before.facts.saysAs(facts)) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    DiagnosticCode.BINDINGS_CONFLICT,
                    facts.span(),
                    "the pages show one type at " + before.place + " and at " + now.place
                            + ", which travel in two ways; the first is used",
                    "report it: a call that uses the other may fail"));
        }
    }

    private List<Member> members(String shape) {
        Shape found = service.shapes().get(shape);
        return found == null ? List.of() : found.members();
    }

    /**
     * A text for each shape of whose members something is said: a line for each of them. Where a shape travels in requests
     * in another way than in responses, what holds in requests stands under its name with a {@code >} before it.
     */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        output.byShape.forEach((shape, said) -> texts.put(shape, text(said)));
        input.byShape.forEach((shape, said) -> {
            String text = text(said);
            String other = texts.putIfAbsent(shape, text);
            if (other != null && !other.equals(text)) {
                texts.put(">" + shape, text);
            }
        });
        texts.entrySet()
                .removeIf(text -> text.getValue().isEmpty() && !text.getKey().startsWith(">"));
        return texts;
    }

    private static String text(Map<String, Said> members) {
        return members.entrySet().stream()
                .filter(member -> !member.getValue().facts.isEmpty())
                .map(member -> member.getKey() + " " + member.getValue().facts.encoded())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
