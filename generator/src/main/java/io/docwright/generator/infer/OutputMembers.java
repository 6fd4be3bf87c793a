package io.docwright.generator.infer;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Paths of an output's members: those at its top, and those of structures at its top. */
final class OutputMembers {
    private final SortedMap<String, Shape> shapes;
    private final List<Member> top;

    OutputMembers(SortedMap<String, Shape> shapes, @Nullable String output) {
        this.shapes = shapes;
        this.top = output == null ? List.of() : members(new Type.Ref(output));
    }

    private List<Member> members(Type type) {
        return type instanceof Type.Ref ref && shapes.get(ref.name()) instanceof Shape.Structure structure
                ? structure.members()
                : List.of();
    }

    /** Paths of possible next values of an input: members with its name, or that after {@code Next}; the top comes first. */
    List<String> tokensFor(Member input) {
        Predicate<Member> likely = member -> member.target().equals(input.target())
                && (member.name().equalsIgnoreCase(input.name())
                        || member.name().equalsIgnoreCase("Next" + input.name()));
        List<String> paths = names("", top, likely);
        if (paths.isEmpty()) {
            for (Member member : top) {
                paths.addAll(names(member.name() + ".", members(member.target()), likely));
            }
        }
        List<String> next = paths.stream()
                .filter(path -> path.substring(path.lastIndexOf('.') + 1).length()
                        > input.name().length())
                .toList();
        return next.size() == 1 ? next : paths;
    }

    /** The lists in a structure; if the top has none, those of the only structure at the top that has any. */
    List<String> lists(String holder) {
        Predicate<Member> list = member -> member.target() instanceof Type.ListOf;
        List<String> lists = in(holder, list);
        if (!lists.isEmpty() || !holder.isEmpty()) {
            return lists;
        }
        List<List<String>> below = new ArrayList<>();
        for (Member member : top) {
            List<String> names = names(member.name() + ".", members(member.target()), list);
            if (!names.isEmpty()) {
                below.add(names);
            }
        }
        return below.size() == 1 ? below.get(0) : List.of();
    }

    List<String> flags(String holder) {
        return in(holder, member -> member.target() == Type.Primitive.BOOLEAN);
    }

    private List<String> in(String holder, Predicate<Member> wanted) {
        if (holder.isEmpty()) {
            return names("", top, wanted);
        }
        return top.stream()
                .filter(member -> member.name().equals(holder))
                .flatMap(member -> names(holder + ".", members(member.target()), wanted).stream())
                .toList();
    }

    private static List<String> names(String prefix, List<Member> members, Predicate<Member> wanted) {
        List<String> names = new ArrayList<>();
        members.stream().filter(wanted).forEach(member -> names.add(prefix + member.name()));
        return names;
    }
}
