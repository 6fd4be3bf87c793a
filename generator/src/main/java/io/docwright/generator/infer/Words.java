package io.docwright.generator.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names taken apart into words and put together again. */
final class Words {
    private Words() {}

    /** {@code upstreams} and {@code Upstreams} are one {@code Upstream}. */
    static String singular(String name) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            return name;
        }
        int last = words.size() - 1;
        words.set(last, Inflection.singular(words.get(last)));
        return String.join("", words);
    }

    /** {@code UpperCamel} from any way of writing words. */
    static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : split(name)) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }

    /** {@code list_db_instances}, {@code DBInstance}, {@code x-amz-id} in words, their letter case kept. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                flush(word, words);
                continue;
            }
            boolean upper = Character.isUpperCase(c);
            boolean afterLower = !word.isEmpty() && !Character.isUpperCase(word.charAt(word.length() - 1));
            boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
            boolean pluralOfAcronym = beforeLower
                    && name.charAt(i + 1) == 's'
                    && (i + 2 == name.length() || Character.isUpperCase(name.charAt(i + 2)));
            if (upper && !word.isEmpty() && (afterLower || (beforeLower && !pluralOfAcronym))) {
                flush(word, words);
            }
            word.append(c);
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
