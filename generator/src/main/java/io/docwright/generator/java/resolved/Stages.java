package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The steps of staged builders. A step sets one required member, or one that was required earlier, and returns the next step.
 *
 * <p>Requests with the same required member share its step. The name of a step depends only on the name and type of the
 * member, so that other requests do not change it.
 */
public final class Stages {
    /**
     * The type of each step contains all following steps, and names in class files are limited to 64 KB. {@code build()}
     * checks the members beyond this number.
     */
    private static final int MAX_STEPS = 24;

    private final ClassName holder;
    private final Map<String, List<JavaMember>> byRequest = new HashMap<>();
    private final Map<Asked, String> names = new HashMap<>();
    private final SortedMap<String, List<Stage>> byName = new TreeMap<>();
    private final SortedMap<String, StepChain> chains = new TreeMap<>();
    private final Map<String, List<ClassName>> bases = new HashMap<>();

    /** The name and type of a required member, which requests can share. */
    private record Asked(String name, Type type) {}

    /** A member of a request that a step sets. */
    public record Stage(String request, JavaMember member) {}

    /**
     * Determines the names of a service's steps.
     *
     * @param holder the class that contains the steps
     * @param requests the members that each staged builder sets step by step, by the class of the request
     */
    Stages(ClassName holder, SortedMap<String, List<JavaMember>> requests, Function<String, ClassName> types) {
        this.holder = holder;
        requests.forEach((request, members) -> {
            List<JavaMember> asked = members.stream().limit(MAX_STEPS).toList();
            byRequest.put(request, asked);
            for (JavaMember member : asked) {
                String name = names.computeIfAbsent(new Asked(member.name(), member.type()), this::free);
                byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(new Stage(request, member));
            }
        });
        Scope nested = Scope.ofTypes(Set.copyOf(byName.keySet()), name -> name + "_");
        byRequest.keySet().stream().sorted().forEach(request -> chain(request, types.apply(request), nested));
    }

    private void chain(String request, ClassName type, Scope nested) {
        List<JavaMember> members = askedFor(request);
        List<ClassName> optional = members.stream()
                .map(member -> nested(nested, type.simpleName() + Identifiers.capitalized(member.name()) + "Step"))
                .toList();
        StepChain chain = new StepChain(this::of, type.nestedClass("Builder"), members, optional);
        chains.put(request, chain);
        bases.put(
                request,
                chain.earlier().stream()
                        .map(earlier -> nested(nested, type.simpleName() + "Base"))
                        .toList());
    }

    /** A class in the one that contains the steps. */
    private ClassName nested(Scope scope, String name) {
        return ClassName.get(holder.canonicalName(), scope.settle(name));
    }

    /** The superclasses of a request for the earlier results of {@code builder()}, each the superclass of the next. */
    public List<ClassName> bases(String request) {
        return bases.getOrDefault(request, List.of());
    }

    /** The types of the steps of each request whose builder has any, by the request's name. */
    public SortedMap<String, StepChain> chains() {
        return chains;
    }

    /** The types of the steps of a structure's builder, which may have none. */
    public StepChain chain(String structure, ClassName type) {
        StepChain chain = chains.get(structure);
        return chain == null ? new StepChain(this::of, type.nestedClass("Builder"), List.of(), List.of()) : chain;
    }

    /** The members that a structure's builder requires step by step; empty if it is not staged or requires none. */
    public List<JavaMember> askedFor(String structure) {
        return byRequest.getOrDefault(structure, List.of());
    }

    /** The class that contains the steps. */
    public ClassName holder() {
        return holder;
    }

    /** The requests with a step, by the simple name of the step; at least one for each. */
    public SortedMap<String, List<Stage>> byName() {
        return byName;
    }

    /** The step of a member, with its holder as package, so that the step itself is imported. */
    public ClassName of(JavaMember member) {
        Asked asked = new Asked(member.name(), member.type());
        return ClassName.get(holder.canonicalName(), names.getOrDefault(asked, name(asked)));
    }

    /** The name of a step; the next free one if the name is taken. */
    private String free(Asked asked) {
        String name = name(asked);
        while (names.containsValue(name)) {
            name += "_";
        }
        return name;
    }

    /**
     * {@code DomainStage} for a string, {@code DomainValueStage} for a shape with the member's own name, else {@code
     * FormatPackageFormatStage}.
     */
    private static String name(Asked asked) {
        String name = Identifiers.capitalized(asked.name());
        String type = word(asked.type());
        if (type.equals("String")) {
            return name + "Stage";
        }
        return name + (type.equalsIgnoreCase(name) ? "Value" : type) + "Stage";
    }

    private static String word(Type type) {
        return type.match(
                Stages::word,
                list -> word(list.element()) + "List",
                map -> word(map.key()) + word(map.value()) + "Map",
                shape -> Identifiers.type(shape.name()),
                blobs -> "Stream",
                events -> Identifiers.type(events.name()) + "Events");
    }

    private static String word(Type.Primitive primitive) {
        return switch (primitive) {
            case STRING -> "String";
            case INTEGER -> "Long";
            case FLOAT -> "Double";
            case BOOLEAN -> "Boolean";
            case TIMESTAMP -> "Instant";
            case BLOB -> "Bytes";
            case DOCUMENT -> "Document";
        };
    }
}
