package io.docwright.corpus;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two bindings of a service in all that pages can show: what they cannot show is not compared. Nor are members that
 * are listed as unknown, if the pages do not say the imported name.
 */
final class BindingComparison {
    private static final Set<BindingTrait> SHOWN = EnumSet.of(
            BindingTrait.LABEL,
            BindingTrait.QUERY,
            BindingTrait.QUERY_MAP,
            BindingTrait.HEADER,
            BindingTrait.HEADERS,
            BindingTrait.PAYLOAD,
            BindingTrait.STATUS,
            BindingTrait.NAME,
            BindingTrait.ELEMENT,
            BindingTrait.FLATTENED);

    /** The import leaves it out where the transport computes it. */
    private static final String CHECKSUM = "Content-MD5";

    private final Service service;
    private final ServiceBindings derived;
    private final ServiceBindings imported;
    private final String protocol;
    private final Map<String, List<String>> unknown;
    private final SaidNames said;

    /** @param unknown the members that the derived bindings list as unknown, by operation: {@code input.rules[]} */
    BindingComparison(
            Service service,
            ServiceBindings derived,
            ServiceBindings imported,
            String protocol,
            Map<String, List<String>> unknown,
            SaidNames said) {
        this.unknown = unknown;
        this.said = said;
        this.service = service;
        this.derived = derived;
        this.imported = imported;
        this.protocol = protocol;
    }

    /** Whether an operation is sent in the same way, at all depths, and its errors have the same codes and statuses. */
    boolean isSame(Operation operation, OperationBinding one, OperationBinding other) {
        return isSame(one.traits(), other.traits(), BindingTrait.HTTP, "POST /")
                && isSame(one.traits(), other.traits(), BindingTrait.RESPONSE_STATUS, "200")
                && paths(operation.input()).stream()
                        .allMatch(path -> isSame(
                                operation.name(),
                                path,
                                derived.ofInput(operation.name(), path),
                                imported.ofInput(operation.name(), path),
                                true))
                && paths(operation.output()).stream()
                        .allMatch(path -> isSame(
                                operation.name(),
                                path,
                                derived.ofOutput(operation.name(), path),
                                imported.ofOutput(operation.name(), path),
                                false))
                && operation.errors().stream().allMatch(this::isSameError);
    }

    private boolean isSame(BindingTraits one, BindingTraits other, BindingTrait trait, String byDefault) {
        return !protocol.startsWith("rest-")
                || one.get(trait).orElse(byDefault).equals(other.get(trait).orElse(byDefault));
    }

    private boolean isSame(String operation, String path, BindingTraits one, BindingTraits other, boolean input) {
        Map<BindingTrait, String> expected = comparable(path, other, input);
        if (comparable(path, one, input).equals(expected)) {
            return true;
        }
        boolean listed = unknown.getOrDefault(operation, List.of()).contains((input ? "input." : "output.") + path);
        return listed && !said.say(name(path, expected), operation, path, input);
    }

    /** What a page must say: the member's name where it is sent, or else that of its elements. */
    private static String name(String path, Map<BindingTrait, String> expected) {
        return Stream.of(
                        BindingTrait.LABEL,
                        BindingTrait.QUERY,
                        BindingTrait.HEADER,
                        BindingTrait.HEADERS,
                        BindingTrait.NAME,
                        BindingTrait.ELEMENT)
                .filter(expected::containsKey)
                .map(trait -> expected.get(trait))
                .findFirst()
                .orElse(path.substring(path.lastIndexOf('.') + 1));
    }

    private Map<BindingTrait, String> comparable(String path, BindingTraits traits, boolean input) {
        Map<BindingTrait, String> shown = new EnumMap<>(BindingTrait.class);
        shown.putAll(traits.values());
        shown.keySet().retainAll(protocol.startsWith("aws-json") ? Set.of(BindingTrait.NAME) : SHOWN);
        shown.remove(BindingTrait.NAME, path.substring(path.lastIndexOf('.') + 1));
        shown.remove(BindingTrait.HEADER, CHECKSUM);
        if (!protocol.equals("rest-xml") && shown.containsKey(BindingTrait.PAYLOAD)) {
            shown.remove(BindingTrait.NAME); // the body has no element
        }
        if (protocol.startsWith("ec2") && input) {
            shown.remove(BindingTrait.ELEMENT); // lists in forms have none
        }
        return shown;
    }

    /** Pages leave out the ending {@code Exception} of some codes. */
    private boolean isSameError(String name) {
        BindingTraits one = traits(derived, name);
        BindingTraits other = traits(imported, name);
        String shown = one.get(BindingTrait.CODE).orElse(name);
        String code = other.get(BindingTrait.CODE).orElse(name);
        boolean listed = derived.errors().containsKey(name);
        return (shown.equals(code) || shown.equals(code + "Exception"))
                && (!listed || one.get(BindingTrait.ERROR_STATUS).equals(other.get(BindingTrait.ERROR_STATUS)));
    }

    private static BindingTraits traits(ServiceBindings bindings, String error) {
        ErrorBinding binding = bindings.errors().get(error);
        return binding == null ? BindingTraits.none() : binding.traits();
    }

    private Set<String> paths(@Nullable String shape) {
        Set<String> paths = new TreeSet<>();
        if (shape != null) {
            walk(shape, "", new ArrayDeque<>(), paths);
        }
        return paths;
    }

    private void walk(String name, String prefix, Deque<String> enclosing, Set<String> paths) {
        Shape shape = service.shapes().get(name);
        if (shape != null && !enclosing.contains(name)) {
            enclosing.push(name);
            for (Member member : shape.members()) {
                paths.add(prefix + member.name());
                type(member.target(), prefix + member.name(), enclosing, paths);
            }
            enclosing.pop();
        }
    }

    private void type(Type type, String path, Deque<String> enclosing, Set<String> paths) {
        String named = type.namedShape();
        if (named != null) {
            walk(named, path + ".", enclosing, paths);
        } else if (!type.parts().isEmpty()) {
            String mark = type.parts().size() == 1 ? "[]" : "{}";
            type(type.parts().get(type.parts().size() - 1), path + mark, enclosing, paths);
        }
    }
}
