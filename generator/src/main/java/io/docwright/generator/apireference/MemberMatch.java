package io.docwright.generator.apireference;

import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Matches members of the boto3 family with those of an API page. Some APIs give a member another name than the boto3 family does:
 * {@code Filter.N} is {@code Filters}. The first of these decides: an equal name; an equal name on the wire; a name that differs
 * in case; an equal description; the name of a list that differs in its plural; a description with mostly the same words.
 */
public final class MemberMatch {
    /** More pairs of members are not compared word by word, which takes long. */
    private static final int MOST_PAIRS = 10_000;

    /** A member whose description is like several. */
    private static final Named AMBIGUOUS = new Named("", "");

    /** The letters of a description that are compared. */
    private static final int COMPARED = 160;

    /** The end of the names of some lists, in place of a plural. */
    private static final String SET = "set";

    /** Shorter descriptions say nothing about a member. */
    private static final int SIGNIFICANT = 8;

    /**
     * A member of the boto3 family.
     *
     * @param documentation CommonMark; empty if there is none
     */
    public record Named(String name, String documentation) {}

    private final List<ApiMember> api;
    private final Set<ApiMember> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Named> unmatched;
    private final Map<String, ApiMember> found = new LinkedHashMap<>();

    private MemberMatch(List<Named> members, List<ApiMember> api) {
        this.unmatched = members;
        this.api = api;
    }

    /** Returns the member of the API page for each member that has one, by name. No two members have the same one. */
    public static Map<String, ApiMember> of(List<Named> members, List<ApiMember> api) {
        if (members.isEmpty() || api.isEmpty()) {
            return Map.of();
        }
        MemberMatch match = new MemberMatch(members, api);
        match.by(Named::name, MemberMatch::ownNames, false);
        match.by(Named::name, member -> Stream.of(member.wire().name()), false);
        match.by(member -> lower(member.name()), MemberMatch::lowerNames, true);
        match.by(member -> letters(member.documentation()), member -> Stream.of(letters(member.documentation())), true);
        match.by(member -> element(member.name()), member -> shownNames(member).map(MemberMatch::element), true);
        match.byWords();
        return match.found;
    }

    /** Whether two descriptions begin with the same letters and digits; short ones are not compared. */
    public static boolean isDescribedAlike(String commonMark, String other) {
        String letters = letters(commonMark);
        return !letters.isEmpty() && letters.equals(letters(other));
    }

    private static Stream<String> ownNames(ApiMember member) {
        return Stream.of(member.names().stream(), Stream.ofNullable(member.anchorName()), placeholder(member))
                .flatMap(names -> names);
    }

    private static Stream<String> placeholder(ApiMember member) {
        return Stream.ofNullable(member.wire().placeholder());
    }

    private static Stream<String> lowerNames(ApiMember member) {
        return shownNames(member).map(MemberMatch::lower);
    }

    private static Stream<String> shownNames(ApiMember member) {
        return Stream.concat(ownNames(member), Stream.of(member.wire().name()));
    }

    /** The name of one element of a list: {@code path} for {@code Paths} and for {@code pathSet}. */
    public static String element(String name) {
        return lower(NameWords.element(withoutSet(name)));
    }

    /** The name of a list without {@code Set} at its end. */
    public static String withoutSet(String name) {
        return lower(name).endsWith(SET) ? name.substring(0, name.length() - SET.length()) : name;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Matches what has the same key. An empty key matches nothing.
     *
     * @param single whether a key that several members of one side have matches nothing; otherwise the first has it
     */
    private void by(Function<Named, String> key, Function<ApiMember, Stream<String>> keys, boolean single) {
        if (unmatched.isEmpty() || used.size() == api.size()) {
            return;
        }
        Map<String, ApiMember> byKey = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (ApiMember member : api) {
            if (!used.contains(member)) {
                keys.apply(member).distinct().forEach(one -> {
                    if (byKey.putIfAbsent(one, member) != null) {
                        several.add(one);
                    }
                });
            }
        }
        Set<String> seen = new HashSet<>();
        unmatched.stream().map(key).filter(one -> !seen.add(one)).forEach(several::add);
        List<Named> rest = new ArrayList<>();
        for (Named member : unmatched) {
            String one = key.apply(member);
            ApiMember same = one.isEmpty() || (single && several.contains(one)) ? null : byKey.get(one);
            if (same != null && used.add(same)) {
                found.put(member.name(), same);
            } else {
                rest.add(member);
            }
        }
        unmatched = rest;
    }

    /** Matches members whose descriptions have mostly the same words, if each is like no other member. */
    private void byWords() {
        List<ApiMember> left =
                api.stream().filter(member -> !used.contains(member)).toList();
        if (unmatched.isEmpty() || left.isEmpty() || (long) unmatched.size() * left.size() > MOST_PAIRS) {
            return;
        }
        IdentityHashMap<ApiMember, DescriptionWords> words = new IdentityHashMap<>();
        left.forEach(member -> words.put(member, DescriptionWords.of(member.documentation())));
        IdentityHashMap<ApiMember, List<Named>> alike = new IdentityHashMap<>();
        for (Named member : unmatched) {
            DescriptionWords own = DescriptionWords.of(member.documentation());
            List<ApiMember> like = left.stream()
                    .filter(other -> own.isLike(Objects.requireNonNull(words.get(other))))
                    .toList();
            like.forEach(other -> alike.computeIfAbsent(other, unseen -> new ArrayList<>())
                    .add(like.size() == 1 ? member : AMBIGUOUS));
        }
        alike.forEach((member, named) -> {
            if (named.size() == 1 && !named.get(0).equals(AMBIGUOUS) && used.add(member)) {
                found.put(named.get(0).name(), member);
            }
        });
    }

    /** The first letters and digits of a description, in lower case; empty if it is short. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(COMPARED);
        for (int at = 0; at < text.length() && letters.length() < COMPARED; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            } else if (c == ']' && text.startsWith("](", at)) {
                int end = text.indexOf(')', at);
                at = end < 0 ? at : end;
            }
        }
        return letters.length() < SIGNIFICANT ? "" : letters.toString();
    }
}
