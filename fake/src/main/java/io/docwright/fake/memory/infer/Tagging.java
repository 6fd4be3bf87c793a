package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operations for tags of any resource: {@code TagResource(resourceArn, tags)}, {@code UntagResource(resourceArn,
 * tagKeys)}, {@code ListTagsForResource(resourceArn)}.
 *
 * @param shapes the types of the service
 */
public record Tagging(Shapes shapes) {
    private static final Set<String> OWN = Set.of("list", "set", "map");

    /** Returns what an operation does to tags; null if it is not for tags. */
    @Nullable
    Act act(DescribedOperation operation) {
        if (!isNamed(operation.name())) {
            return null;
        }
        List<DescribedMember> input = shapes.service().input(operation);
        List<String> resource = input.stream()
                .filter(member -> member.required() && shapes.isScalar(member.type()))
                .map(DescribedMember::name)
                .toList();
        DescribedMember list = input.stream()
                .filter(member -> member.required() && Shapes.element(member.type()) != null)
                .filter(member -> shapes.isText(((DescribedType.ListOf) member.type()).element()))
                .filter(member -> !isKeys(member))
                .findFirst()
                .orElse(null);
        if ((resource.size() + (list == null ? 0 : 1)) != 1) {
            return null;
        }
        Action action = action(operation, input);
        return action == null
                ? null
                : new Act(
                        operation,
                        action,
                        null,
                        list == null ? resource : List.of(list.name()),
                        list == null ? null : list.name(),
                        Carrier.ROOT);
    }

    private static boolean isNamed(String operation) {
        return operation.toLowerCase(Locale.ROOT).contains("tag")
                && Words.split(operation).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.equals("tag") || word.equals("tags") || word.equals("untag"));
    }

    private @Nullable Action action(DescribedOperation operation, List<DescribedMember> input) {
        String name = operation.name().toLowerCase(Locale.ROOT);
        boolean removes = name.contains("untag") || name.contains("remove") || name.contains("delete");
        if (input.stream().anyMatch(this::isTags)) {
            return removes ? Action.UNTAG : Action.TAG;
        }
        if (input.stream().anyMatch(this::isKeys)) {
            return Action.UNTAG;
        }
        return shapes.service().output(operation).stream().anyMatch(this::isTags) ? Action.LIST_TAGS : null;
    }

    /** Whether a member's values are tags: a map, or a list of structures with a key and a value. */
    public boolean isTags(DescribedMember member) {
        return Words.of(member.name()).last().equals("tag") && isTags(member.type());
    }

    /** Whether a member has the tags of the resource itself, and not those of something that it makes. */
    public boolean isOwnTags(DescribedMember member) {
        Words words = Words.of(member.name());
        String first = words.first();
        return isTags(member.type()) && first.equals("tag") && (words.size() == 1 || OWN.contains(words.last()));
    }

    /** Whether values of a type can be tags. */
    public boolean isTags(DescribedType type) {
        if (type instanceof DescribedType.MapOf map) {
            return map.value() == DescribedType.Plain.STRING;
        }
        DescribedType element = Shapes.element(type);
        DescribedShape tag = element == null ? null : shapes.structure(element);
        return tag != null && keyMember(tag) != null;
    }

    /** Returns the member of a tag that is its key; null if it is no tag. */
    public static @Nullable DescribedMember keyMember(DescribedShape tag) {
        return member(tag, "key");
    }

    /** Returns the member of a tag that is its value; null if it has none. */
    public static @Nullable DescribedMember valueMember(DescribedShape tag) {
        return member(tag, "value");
    }

    private static @Nullable DescribedMember member(DescribedShape tag, String word) {
        return tag.members().stream()
                .filter(member -> member.type() == DescribedType.Plain.STRING)
                .filter(member -> member.name().toLowerCase(Locale.ROOT).endsWith(word))
                .findFirst()
                .orElse(null);
    }

    /** Whether a member has keys of tags: {@code tagKeys}. */
    public boolean isKeys(DescribedMember member) {
        DescribedType element = Shapes.element(member.type());
        Words words = Words.of(member.name());
        return element != null
                && shapes.isText(element)
                && (words.endsWith(Words.of("TagKeys"))
                        || words.joined().equals("key")
                        || words.joined().equals("tag"));
    }
}
