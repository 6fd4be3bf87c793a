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
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /**
     * A difference in how an operation is sent.
     *
     * @param what {@code http}, {@code status}, {@code input.rules[]}, {@code output.rules[]} or {@code error.NotFoundException}
     * @param derived what the pages are read as
     * @param imported what the model has
     */
    record Difference(String what, String derived, String imported) {}

    /** The differences of an operation, at all depths, and of the codes and statuses of its errors. */
    List<Difference> differences(Operation operation, OperationBinding one, OperationBinding other) {
        List<Difference> found = new ArrayList<>();
        if (protocol.startsWith("rest-")) {
            add(found, "http", http(derived, operation, one), http(imported, operation, other));
            if (!hasStatus(operation)) {
                add(
                        found,
                        "status",
                        trait(one, BindingTrait.RESPONSE_STATUS, "200"),
                        trait(other, BindingTrait.RESPONSE_STATUS, "200"));
            }
        }
        for (String path : paths(operation.input())) {
            BindingTraits read = derived.ofInput(operation.name(), path);
            BindingTraits known = imported.ofInput(operation.name(), path);
            if (!isSame(operation.name(), path, read, known, true)) {
                found.add(difference("input." + path, read, known));
            }
        }
        for (String path : paths(operation.output())) {
            BindingTraits read = derived.ofOutput(operation.name(), path);
            BindingTraits known = imported.ofOutput(operation.name(), path);
            if (!isSame(operation.name(), path, read, known, false)) {
                found.add(difference("output." + path, read, known));
            }
        }
        operation.errors().stream()
                .filter(error -> !isSameError(error))
                .forEach(error ->
                        found.add(difference("error." + error, traits(derived, error), traits(imported, error))));
        return found;
    }

    /** Whether a member has the status of the response, in place of which the page shows the name of the member. */
    private boolean hasStatus(Operation operation) {
        return paths(operation.output()).stream()
                .anyMatch(path -> derived.ofOutput(operation.name(), path)
                        .get(BindingTrait.STATUS)
                        .isPresent());
    }

    private static void add(List<Difference> found, String what, String read, String known) {
        if (!read.equals(known)) {
            found.add(new Difference(what, read, known));
        }
    }

    private static Difference difference(String what, BindingTraits read, BindingTraits known) {
        return new Difference(what, read.values().toString(), known.values().toString());
    }

    private static String trait(OperationBinding binding, BindingTrait trait, String byDefault) {
        return binding.traits().get(trait).orElse(byDefault);
    }

    /** Method and path. Each label has the name of the member that fills it: other names are not sent. */
    private String http(ServiceBindings bindings, Operation operation, OperationBinding binding) {
        String http = trait(binding, BindingTrait.HTTP, "POST /");
        for (String path : paths(operation.input())) {
            String label = bindings.ofInput(operation.name(), path)
                    .get(BindingTrait.LABEL)
                    .orElse(null);
            if (label != null) {
                http = http.replaceAll("\\{" + Pattern.quote(label) + "(\\+?)}", "{=" + path + "$1}");
            }
        }
        return http;
    }

    private boolean isSame(String operation, String path, BindingTraits one, BindingTraits other, boolean input) {
        Map<BindingTrait, String> expected = comparable(path, other, input);
        if (comparable(path, one, input).equals(expected)) {
            return true;
        }
        boolean listed = unknown.getOrDefault(operation, List.of()).contains((input ? "input." : "output.") + path);
        String name = name(path, expected);
        String list = name.equals(expected.get(BindingTrait.ELEMENT)) && !expected.containsKey(BindingTrait.NAME)
                ? path.substring(path.lastIndexOf('.') + 1)
                : "";
        return listed && !said.say(name, list, operation, path, input, protocol.endsWith("-query"));
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
        shown.replace(BindingTrait.LABEL, "=" + path); // its name is compared in the path
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
