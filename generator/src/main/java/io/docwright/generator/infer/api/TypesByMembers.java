package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.MemberMatch;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the data type of a structure by its members, where no page of an operation leads to it. */
final class TypesByMembers {
    /** The end of the names of types that only requests contain. */
    private static final String IN_REQUESTS = "Request";

    private final Map<Set<String>, List<ApiPage.DataTypePage>> types = new HashMap<>();

    private final TypesByDescriptions described;

    TypesByMembers(ApiIndex api) {
        described = new TypesByDescriptions(api);
        api.service()
                .dataTypes()
                .forEach(page -> types.computeIfAbsent(
                                page.members().stream()
                                        .map(member -> lower(ApiTypes.name(member, true)))
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                unseen -> new ArrayList<>(1))
                        .add(page));
    }

    /**
     * The name of the only data type that has the members of a place and describes them so; null if there is none. Of two, one for
     * requests and one for responses, it is that of the place's side. Else the only one that describes most members so, whatever
     * their names.
     */
    @Nullable
    ApiName nameOf(Node node) {
        ApiPage.DataTypePage same = withMembersOf(node);
        ApiPage.DataTypePage page = same == null ? described.like(node) : same;
        return page == null ? null : new ApiName(page.name(), page.span());
    }

    private ApiPage.@Nullable DataTypePage withMembersOf(Node node) {
        Set<String> members =
                node.slots.stream().map(slot -> lower(slot.name)).collect(Collectors.toCollection(TreeSet::new));
        List<ApiPage.DataTypePage> alike = members.isEmpty()
                ? List.of()
                : types.getOrDefault(members, List.of()).stream()
                        .filter(page -> isDescribedAlike(node, page))
                        .toList();
        List<ApiPage.DataTypePage> ofSide = alike.size() < 2
                ? alike
                : alike.stream()
                        .filter(page -> page.name().endsWith(IN_REQUESTS) == node.root.kind.isInput())
                        .toList();
        return ofSide.size() == 1 ? ofSide.get(0) : null;
    }

    /** Whether most members have the same description on both pages. */
    private static boolean isDescribedAlike(Node node, ApiPage.DataTypePage page) {
        Map<String, ApiMember> found = BodyMembers.match(node, page.members());
        long alike = node.slots.stream()
                .filter(slot -> isDescribedAlike(slot, found.get(slot.name)))
                .count();
        return 2 * alike > node.slots.size();
    }

    private static boolean isDescribedAlike(Slot slot, @Nullable ApiMember member) {
        return member != null && MemberMatch.isDescribedAlike(slot.documentation, member.documentation());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
