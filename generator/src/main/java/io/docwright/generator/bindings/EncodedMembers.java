package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the texts in requests that clients encode: those whose description promises it, and those for which bindings say it.
 */
final class EncodedMembers {
    /** {@code This value will be base64 encoded automatically.} */
    private static final Pattern PROMISE =
            Pattern.compile("\\bwill be base64[ -]?encoded automatically\\b", Pattern.CASE_INSENSITIVE);

    /** {@code The string form is {bucket}/{key}}: clients encode both, because a header cannot hold all characters. */
    private static final Pattern COPY =
            Pattern.compile("\\bstring form is \\{bucket}/\\{key}", Pattern.CASE_INSENSITIVE);

    /** {@code This parameter is automatically populated if it is not provided.} */
    private static final Pattern POPULATED = Pattern.compile(
            "\\bautomatically (?:populated|filled in|computed) (?:if|when) (?:it is )?(?:not provided|missing|absent)",
            Pattern.CASE_INSENSITIVE);

    private static final String BASE64 = "base64";
    private static final String DIGESTED = "base64-and-md5";
    private static final String PERCENT = "percent";
    private static final String NONE = "none";
    private static final String DIGEST = "MD5";

    private final Service service;
    private final ServiceBindings bindings;

    /** The shapes that may have such a member. */
    private final Set<String> owners = new HashSet<>();

    EncodedMembers(Service service, ServiceBindings bindings) {
        this.service = service;
        this.bindings = bindings;
        Set<String> named = named();
        service.shapes().forEach((name, shape) -> {
            boolean any = shape.members().stream()
                    .anyMatch(member -> isText(member.target())
                            && (!promised(member, shape).equals(NONE) || named.contains(member.name())));
            if (any) {
                owners.add(name);
            }
        });
    }

    /** The names of members for which bindings say it. */
    private Set<String> named() {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        Stream.of(bindings.input()),
                        bindings.operations().values().stream().map(OperationBinding::input))
                .forEach(members -> members.forEach((path, traits) -> {
                    if (traits.get(BindingTrait.ENCODE).isPresent()) {
                        names.add(path.substring(path.lastIndexOf('.') + 1));
                    }
                }));
        return names;
    }

    /** The paths of these members below the input of an operation, sorted: {@code UserData}, {@code specs[].data}, {@code Source:percent}. */
    List<String> of(Operation operation) {
        List<String> paths = new ArrayList<>();
        if (operation.input() != null && !owners.isEmpty()) {
            OperationBinding own = bindings.operations().get(operation.name());
            walk(operation.input(), "", own == null ? new TreeMap<>() : own.input(), List.of(), paths);
        }
        Collections.sort(paths);
        return paths;
    }

    private void walk(
            String shape, String path, SortedMap<String, BindingTraits> own, List<String> within, List<String> paths) {
        Shape found = service.shapes().get(shape);
        boolean leads = !Collections.disjoint(References.reachable(service.shapes(), List.of(shape)), owners);
        if (found == null || within.contains(shape) || !leads) {
            return;
        }
        List<String> deeper = Stream.concat(within.stream(), Stream.of(shape)).toList();
        for (Member member : found.members()) {
            String at = path + member.name();
            if (isText(member.target())) {
                String how = ServiceBindings.traits(own, bindings.input(), at)
                        .get(BindingTrait.ENCODE)
                        .orElseGet(() -> promised(member, found));
                if (!how.equals(NONE)) {
                    paths.add(how.equals(BASE64) ? at : at + ":" + how);
                }
            }
            below(member.target(), at, own, deeper, paths);
        }
    }

    private void below(
            Type type, String path, SortedMap<String, BindingTraits> own, List<String> within, List<String> paths) {
        String shape = type.shapeName();
        if (shape != null) {
            walk(shape, path + ".", own, within, paths);
        }
        List<Type> parts = type.parts();
        if (!parts.isEmpty()) {
            String suffix = parts.size() == 1 ? "[]" : "{}";
            below(parts.get(parts.size() - 1), path + suffix, own, within, paths);
        }
    }

    private static String promised(Member member, Shape owner) {
        String text = member.documentation();
        if (PROMISE.matcher(text).find()) {
            return BASE64;
        }
        if (COPY.matcher(text).find()) {
            return PERCENT;
        }
        boolean digested = owner.members().stream()
                .anyMatch(other ->
                        other.name().equals(member.name() + DIGEST) && isText(other.target()) && isPopulated(other));
        return digested ? DIGESTED : NONE;
    }

    /** Whether the page promises that clients fill in the member. */
    static boolean isPopulated(Member member) {
        return POPULATED.matcher(member.documentation()).find();
    }

    /** Whether the member is the digest of another member of its structure, and its page promises that clients add it. */
    static boolean isDigest(Member member, Shape owner) {
        return owner.members().stream()
                .anyMatch(other -> member.name().equals(other.name() + DIGEST)
                        && isText(other.target())
                        && isText(member.target()));
    }

    private static boolean isText(Type type) {
        return type == Type.Primitive.STRING;
    }
}
