package io.docwright.generator.bindings.deriving;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.Skeleton;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.infer.JoinedMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of the members of a request or of a response.
 *
 * @param members by path, an entry for each member
 * @param unknown the paths of members that no page lists and no syntax block shows; the names of some are taken from samples
 */
record DerivedSide(SortedMap<String, BindingTraits> members, List<String> unknown) {
    private static final String QUERY = "aws-query";

    static DerivedSide ofInput(List<JoinedMember> members, ApiPage.OperationPage page, String protocol) {
        NameTree names = names(page.request(), page.bodies().requests());
        return of(members, names, page.request() == null, ListedElsewhere.NOTHING, protocol, true);
    }

    static DerivedSide ofOutput(
            List<JoinedMember> members, ApiPage.OperationPage page, ListedElsewhere elsewhere, String protocol) {
        NameTree names = names(page.response(), responses(page, protocol));
        return of(members, names, page.response() == null, elsewhere, protocol, false);
    }

    /** Responses of forms have an element for the result: {@code <ListTreesResult>} in {@code <ListTreesResponse>}. */
    private static List<Skeleton.Structure> responses(ApiPage.OperationPage page, String protocol) {
        List<Skeleton.Structure> samples = page.bodies().responses();
        if (!protocol.equals(QUERY)) {
            return samples;
        }
        String result = page.name() + "Result";
        return samples.stream()
                .flatMap(sample -> sample.fields().stream())
                .filter(field -> field.name().equalsIgnoreCase(result))
                .map(field -> field.value().asStructure())
                .filter(Objects::nonNull)
                .toList();
    }

    private static NameTree names(@Nullable HttpSyntax syntax, List<Skeleton.Structure> samples) {
        NameTree names = new NameTree();
        samples.forEach(sample -> names.add(sample.fields()));
        if (syntax != null) {
            names.add(syntax.fields());
        }
        return names;
    }

    /** @param samples whether the names are those of samples, which were written by hand and are not always right */
    private static DerivedSide of(
            List<JoinedMember> members,
            NameTree names,
            boolean samples,
            ListedElsewhere elsewhere,
            String protocol,
            boolean input) {
        SortedMap<String, BindingTraits> derived = new TreeMap<>();
        Map<String, String> listed = new HashMap<>();
        for (JoinedMember member : members) {
            BindingTraits same = member.isListed() ? null : elsewhere.of(member);
            BindingTraits traits = same == null ? DerivedMember.of(member, protocol, input) : same;
            derived.put(member.path(), traits);
            if (same != null || member.isListed()) {
                listed.put(member.path(), traits.get(BindingTrait.NAME).orElse(member.name()));
            }
        }
        boolean levels = protocol.equals("rest-xml") || (protocol.endsWith("-query") && !input);
        Map<String, ShownNames.Name> shown = ShownNames.of(members, listed, names, levels);
        members.stream()
                .filter(member -> shown.containsKey(member.path()))
                .filter(member -> !protocol.equals(QUERY) || hasOwnName(member, shown.get(member.path())))
                .forEach(member -> derived.put(
                        member.path(),
                        DerivedMember.of(member, Objects.requireNonNull(shown.get(member.path())), protocol)));
        List<String> unknown = members.stream()
                .filter(member -> !hasOwnName(member, protocol))
                .map(JoinedMember::path)
                .filter(path -> !listed.containsKey(path) && (samples || !shown.containsKey(path)))
                .toList();
        return new DerivedSide(derived, unknown);
    }

    /** Whether a name in a sample of a form or of its response is that of the member: other names are those of other members. */
    private static boolean hasOwnName(JoinedMember member, ShownNames.@Nullable Name shown) {
        return shown != null && shown.name().equals(member.name());
    }

    /** Whether it is in a body of JSON, where the name of a member is its own. */
    private static boolean hasOwnName(JoinedMember member, String protocol) {
        return protocol.contains("json") && (!member.isTop() || !protocol.startsWith("rest-"));
    }
}
