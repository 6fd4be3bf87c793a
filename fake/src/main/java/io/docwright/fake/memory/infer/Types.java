package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the kinds of resources of the nouns of a service. */
final class Types {
    private final Shapes shapes;
    private final Carriers carriers;
    private final Nouns nouns;
    private final Entries entries;
    private final Map<String, List<String>> identified = new HashMap<>();
    private final Map<String, List<Named>> operations = new LinkedHashMap<>();

    /** An operation and its name's parts. */
    record Named(DescribedOperation operation, OperationName name) {}

    Types(Shapes shapes, Carriers carriers, Map<String, OperationName> names, Nouns nouns) {
        this.carriers = carriers;
        this.shapes = shapes;
        this.nouns = nouns;
        this.entries = new Entries(shapes);
        names.forEach((operation, name) -> {
            String noun = Nouns.head(name.noun()).joined();
            operations
                    .computeIfAbsent(noun, none -> new ArrayList<>())
                    .add(new Named(shapes.service().operation(operation), name));
        });
    }

    /** Returns the kind of resource with a noun, whose words are without boundaries. */
    ResourceType type(String key) {
        String text = Objects.requireNonNull(nouns.texts().get(key));
        Words noun = Objects.requireNonNull(nouns.words().get(key));
        List<Named> uses = operations.getOrDefault(key, List.of());
        Set<String> identity = identity(noun, uses);
        Set<String> given = given(noun, uses);
        return new ResourceType(
                text,
                noun,
                identity,
                given,
                parents(key, uses),
                new Lifecycles(shapes, carriers)
                        .of(noun, given, uses.stream().map(Named::operation).toList()),
                identity.isEmpty() && isUnidentified(uses));
    }

    /** What operations must be given that return or remove one. */
    private Set<String> identity(Words noun, List<Named> uses) {
        Set<String> first = null;
        for (Set<Verb> verbs : List.of(Set.of(Verb.GET), Set.of(Verb.DELETE, Verb.END), Set.of(Verb.UPDATE))) {
            Set<String> keys = keys(noun, uses, verbs);
            if (keys.stream().anyMatch(Keys::isOwn)) {
                return keys;
            }
            if (first == null && (!keys.isEmpty() || isSingle(uses, verbs))) {
                first = keys;
            }
        }
        return first == null ? Set.of() : first;
    }

    private Set<String> keys(Words noun, List<Named> uses, Set<Verb> verbs) {
        Set<String> keys = new LinkedHashSet<>();
        List<Named> of = uses.stream()
                .filter(use ->
                        use.name().verb() != null && verbs.contains(use.name().verb()))
                .toList();
        boolean whole = of.stream().anyMatch(use -> use.name().noun().equals(noun));
        for (Named use : of) {
            if (!whole || use.name().noun().equals(noun)) {
                required(use.operation()).forEach(member -> keys.add(Keys.of(noun, member.name())));
            }
        }
        return keys;
    }

    /** Whether an operation that reads, changes or removes it need not be given anything. */
    private boolean isUnidentified(List<Named> uses) {
        Set<Verb> later = Set.of(Verb.GET, Verb.DELETE, Verb.END, Verb.UPDATE);
        return uses.stream()
                .filter(use ->
                        use.name().verb() != null && later.contains(use.name().verb()))
                .anyMatch(use -> shapes.service().input(use.operation()).stream()
                        .noneMatch(member -> member.required() && !member.token()));
    }

    /** Whether there is one in an account: the operations take no identifier. */
    private boolean isSingle(List<Named> uses, Set<Verb> verbs) {
        return uses.stream()
                .filter(use ->
                        use.name().verb() != null && verbs.contains(use.name().verb()))
                .anyMatch(use -> shapes.service().input(use.operation()).isEmpty());
    }

    private List<DescribedMember> required(DescribedOperation operation) {
        return shapes.service().input(operation).stream()
                .filter(member -> member.required() && !member.token() && shapes.isScalar(member.type()))
                .toList();
    }

    private Set<String> given(Words noun, List<Named> uses) {
        Set<String> keys = new LinkedHashSet<>();
        for (Named use : uses) {
            Verb verb = use.name().verb();
            if (verb == Verb.CREATE || verb == Verb.PUT || verb == Verb.BEGIN || verb == Verb.UPDATE) {
                for (DescribedMember member : shapes.service().input(use.operation())) {
                    if (verb == Verb.UPDATE && member.required() && shapes.isScalar(member.type())) {
                        continue;
                    }
                    DescribedShape entry = entries.entry(member, use.name(), noun);
                    if (entry != null) {
                        entry.members().forEach(part -> keys.add(key(noun, part)));
                        continue;
                    }
                    keys.add(key(noun, member));
                    if (Shapes.element(member.type()) != null) {
                        keys.add(ResourceType.list(member.name()));
                    }
                    DescribedShape inner = shapes.structure(member.type());
                    if (inner != null && Carriers.isNamed(member, inner, noun)) {
                        inner.members().forEach(part -> keys.add(key(noun, part)));
                    }
                }
            }
        }
        return keys;
    }

    private String key(Words noun, DescribedMember member) {
        return Keys.of(noun, member.name(), shapes.isScalar(member.type()));
    }

    /** Identifiers of other resources that creators and readers must be given. */
    private Map<String, String> parents(String key, List<Named> uses) {
        Words noun = Objects.requireNonNull(nouns.words().get(key));
        Map<String, String> parents = new LinkedHashMap<>();
        for (Named use : uses) {
            for (DescribedMember member : required(use.operation())) {
                String own = Keys.of(noun, member.name());
                if (!Keys.isOwn(own)) {
                    String parent = parent(key, member.name());
                    if (parent != null) {
                        parents.putIfAbsent(own, parent);
                    }
                }
            }
        }
        return parents;
    }

    /** The other resource with the longest noun that a member identifies. */
    private @Nullable String parent(String child, String member) {
        List<String> all = identified.computeIfAbsent(
                member,
                same -> nouns.words().entrySet().stream()
                        .filter(noun -> Keys.isParent(noun.getValue(), same))
                        .sorted(Comparator.comparing(noun -> -noun.getValue().size()))
                        .map(Map.Entry::getKey)
                        .toList());
        return all.stream().filter(noun -> !noun.equals(child)).findFirst().orElse(null);
    }
}
