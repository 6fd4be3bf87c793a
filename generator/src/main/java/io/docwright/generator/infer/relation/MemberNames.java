package io.docwright.generator.infer.relation;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of one structure, as sentences name them. */
final class MemberNames {
    private static final int AMBIGUOUS = -2;

    private static final Pattern LETTERS = Pattern.compile("(?<=[A-Za-z])[a-z]+");
    private static final Pattern WORDS = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+");

    private final List<Member> members;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> anyCase = new HashMap<>();
    private final Set<String> values = new HashSet<>();
    /** Names of several words in lower case, {@code launch template id}, by their first word. */
    private final Map<String, List<Spelled>> spelled = new HashMap<>();

    private record Spelled(String words, int member) {}

    private final List<Set<String>> valuesOf = new ArrayList<>();

    /** Letters of each name. */
    private final String[] letters;

    /** @param shapes all shapes of the service, by name */
    MemberNames(List<Member> members, Map<String, Shape> shapes) {
        this.members = members;
        letters = members.stream().map(member -> letters(member.name())).toArray(String[]::new);
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            exact.put(member.name(), i);
            anyCase.merge(member.name().toLowerCase(Locale.ROOT), i, (one, other) -> AMBIGUOUS);
            Set<String> listed = values(member.target(), shapes);
            List<String> words = WORDS.matcher(member.name())
                    .results()
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .toList();
            if (words.size() > 1) {
                spelled.computeIfAbsent(words.get(0), unseen -> new ArrayList<>())
                        .add(new Spelled(String.join(" ", words), i));
            }
            values.addAll(listed);
            valuesOf.add(listed);
        }
    }

    /** {@code emplate} of {@code launchTemplate}: the most letters in a row whose case no way to write the name changes. */
    private static String letters(String name) {
        return LETTERS.matcher(name)
                .results()
                .map(run -> run.group())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Set<String> values(Type type, Map<String, Shape> shapes) {
        String name = type.shapeName();
        Shape shape = name == null ? null : shapes.get(name);
        return shape == null
                ? Set.of()
                : shape.match(
                        structure -> Set.of(),
                        union -> Set.of(),
                        enumeration -> Set.copyOf(enumeration.values()),
                        error -> Set.of());
    }

    /** Whether a text may name another member than {@code self}: whether it has letters of its name; a cheap test. */
    boolean mayNameOther(String text, int self) {
        for (int i = 0; i < letters.length; i++) {
            if (i != self && text.contains(letters[i])) {
                return true;
            }
        }
        return false;
    }

    /** The text with a mark for each member whose name it spells out as several words: {@code the launch template id}. */
    String spelledOut(String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            String word = text.substring(at, end < 0 ? text.length() : end);
            Spelled longest = null;
            for (Spelled name : spelled.getOrDefault(word, List.of())) {
                boolean here = text.startsWith(name.words, at)
                        && (at + name.words.length() == text.length() || text.charAt(at + name.words.length()) == ' ');
                longest = here && (longest == null || longest.words.length() < name.words.length()) ? name : longest;
            }
            String taken = longest == null ? word : longest.words;
            marked.append(longest == null ? word : "@" + longest.member);
            at += taken.length();
            if (at < text.length()) {
                marked.append(' ');
                at++;
            }
        }
        return marked.toString();
    }

    String name(int member) {
        return members.get(member).name();
    }

    int count() {
        return members.size();
    }

    /** The member with this name, or -1. */
    int exactly(String word) {
        Integer found = exact.get(word);
        return found == null ? -1 : found;
    }

    /** The member with this name in any letter case, or -1; of several, -1. */
    int inAnyCase(String word) {
        Integer found = exact.get(word);
        found = found == null ? anyCase.get(word.toLowerCase(Locale.ROOT)) : found;
        return found == null || found == AMBIGUOUS ? -1 : found;
    }

    /** Whether any member lists it among its values. */
    boolean isValue(String word) {
        return values.contains(word);
    }

    boolean hasValue(int member, String value) {
        return valuesOf.get(member).contains(value);
    }

    boolean hasValues(int member) {
        return !valuesOf.get(member).isEmpty();
    }

    boolean isFlag(int member) {
        return members.get(member).target() == Type.Primitive.BOOLEAN;
    }

    /** The value as its member lists it, whatever its letter case; of a flag, {@code true} or {@code false}; null if it is none. */
    @Nullable
    String value(int member, String text) {
        if (isFlag(member)) {
            String flag = text.toLowerCase(Locale.ROOT);
            return flag.equals("true") || flag.equals("false") ? flag : null;
        }
        Set<String> listed = valuesOf.get(member);
        if (listed.isEmpty() || listed.contains(text)) {
            return text;
        }
        List<String> alike = listed.stream().filter(text::equalsIgnoreCase).toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }
}
