package io.docwright.fake.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a name: {@code domainArn} has {@code domain} and {@code arn}.
 *
 * @param list in lower case, in order
 */
record Words(List<String> list) {
    private static final Pattern WORD = Pattern.compile("[A-Z]{2,}s(?=[A-Z]|$)|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+");
    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

    Words {
        list = List.copyOf(list);
    }

    static Words of(String name) {
        return KNOWN.computeIfAbsent(name, Words::split);
    }

    private static Words split(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return new Words(words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words);
    }

    String last() {
        return list.get(list.size() - 1);
    }

    boolean endsWith(String... words) {
        return list.size() >= words.length
                && list.subList(list.size() - words.length, list.size()).equals(List.of(words));
    }

    boolean has(String word) {
        return list.contains(word);
    }

    boolean hasAny(Iterable<String> words) {
        for (String word : words) {
            if (list.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Without the last word. */
    Words start() {
        return new Words(list.subList(0, list.size() - 1));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** With hyphens: {@code package-version}. */
    String kebab() {
        return String.join("-", list);
    }

    /** The words of one of several: {@code repositories} becomes {@code repository}. */
    Words singular() {
        if (list.isEmpty()) {
            return this;
        }
        List<String> words = new ArrayList<>(list);
        words.set(words.size() - 1, singular(last()));
        return new Words(words);
    }

    private static String singular(String word) {
        if (word.length() < 3
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
