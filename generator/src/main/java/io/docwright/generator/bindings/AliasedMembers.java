package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the members of requests that pages show under a longer name, because theirs is a word that Python reserves: {@code fromTime}
 * for {@code from}. Bindings of the name are bindings of the member that begins with it, if there is exactly one.
 */
public final class AliasedMembers {
    private static final Set<String> RESERVED = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    private AliasedMembers() {}

    /** Whether pages cannot show a member of a request under this name. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** Returns the bindings, with those of such members under the names of the pages. */
    static ServiceBindings of(Service service, ServiceBindings bindings) {
        SortedMap<String, OperationBinding> operations = new TreeMap<>(bindings.operations());
        for (Operation operation : service.operations()) {
            OperationBinding binding = operations.get(operation.name());
            Shape input = operation.input() == null ? null : service.shapes().get(operation.input());
            if (binding != null && input != null) {
                SortedMap<String, BindingTraits> members = new TreeMap<>(binding.input());
                RESERVED.forEach(name -> rename(name, input, members, bindings.input()));
                operations.put(operation.name(), new OperationBinding(binding.traits(), members, binding.output()));
            }
        }
        return new ServiceBindings(
                bindings.service(),
                bindings.file(),
                bindings.traits(),
                bindings.input(),
                bindings.output(),
                operations,
                bindings.errors(),
                bindings.helpers());
    }

    private static void rename(
            String name,
            Shape input,
            SortedMap<String, BindingTraits> members,
            SortedMap<String, BindingTraits> everywhere) {
        BindingTraits traits = ServiceBindings.traits(members, everywhere, name);
        List<String> longer = input.members().stream()
                .map(member -> member.name())
                .filter(member -> isLonger(member, name) && !members.containsKey(member))
                .toList();
        boolean isShown =
                input.members().stream().anyMatch(member -> member.name().equals(name));
        if (!traits.isEmpty() && !isShown && longer.size() == 1) {
            members.remove(name);
            members.put(longer.get(0), named(traits, name));
        }
    }

    /** {@code fromTime} for {@code from}. */
    private static boolean isLonger(String member, String name) {
        return member.length() > name.length()
                && member.startsWith(name)
                && Character.isUpperCase(member.charAt(name.length()));
    }

    private static BindingTraits named(BindingTraits traits, String name) {
        Map<BindingTrait, String> all = new EnumMap<>(BindingTrait.class);
        all.putAll(traits.values());
        if (!traits.isElsewhere()) {
            all.putIfAbsent(BindingTrait.NAME, name);
        }
        return new BindingTraits(all, traits.span());
    }
}
