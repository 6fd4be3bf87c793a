package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The steps of staged builders. A step asks for one required member and gives the step that asks for the next.
 *
 * <p>Requests that ask for the same share its step. What a step is called follows from the member's name and type alone,
 * so that no other request, wanted or not, changes it.
 */
public final class Stages {
    private final ClassName holder;
    private final Map<Asked, String> names = new HashMap<>();
    private final SortedMap<String, List<Stage>> byName = new TreeMap<>();

    /** What requests may have in common. */
    private record Asked(String name, Type type) {}

    /** A member that a request asks for. */
    public record Stage(String request, JavaMember member) {}

    /**
     * The steps of a service.
     *
     * @param holder the class that the steps stand in
     * @param shapes all shapes of the service
     * @param askedFor the members that the steps of a shape ask for, in order
     */
    Stages(ClassName holder, Collection<String> shapes, Function<String, List<JavaMember>> askedFor) {
        this.holder = holder;
        for (String request : shapes) {
            for (JavaMember member : askedFor.apply(request)) {
                String name = names.computeIfAbsent(new Asked(member.name(), member.type()), this::free);
                byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(new Stage(request, member));
            }
        }
    }

    /** The class that the steps stand in. */
    public ClassName holder() {
        return holder;
    }

    /** The requests that ask for it, by the simple name of the step; at least one each. */
    public SortedMap<String, List<Stage>> byName() {
        return byName;
    }

    /** The step that asks for a member. As if its holder were a package, so that it is imported by itself. */
    public ClassName of(JavaMember member) {
        Asked asked = new Asked(member.name(), member.type());
        return ClassName.get(holder.canonicalName(), names.getOrDefault(asked, name(asked)));
    }

    /** Its name; for one that is put together to the name of another, the next that is free. */
    private String free(Asked asked) {
        String name = name(asked);
        while (names.containsValue(name)) {
            name += "_";
        }
        return name;
    }

    /**
     * Form: {@code DomainStage} for a string, {@code DomainValueStage} for a shape of the member's own name, else {@code
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
