package io.docwright.generator.infer.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in plain words: {@code if you specify @3 , you cannot specify @4}, where {@code @3} is a member and {@code #0} a value.
 * Words that change nothing are left out, and contractions are written out.
 */
final class Wording {
    /** Longer sentences are not read. */
    private static final int LONGEST = 600;

    private static final Pattern TOKEN = Pattern.compile(
            "``?([^`]+)``?|\"([A-Za-z0-9_.-]+)\"|\\*{1,2}([A-Za-z0-9_]+)\\*{1,2}|[A-Za-z0-9_][A-Za-z0-9_'’./-]*|[,;:()=]|[^\\s]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)\\]\\([^()\\s]*\\)");

    /** A word that looks like a name: {@code secretIdList}, {@code Key_Id}. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9]*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[A-Za-z0-9]_)[A-Za-z0-9_]*");

    /** A word that looks like a value: {@code XAVC_4K}, {@code GIF}. */
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBERED = Pattern.compile("(?:^| )(?:than|to|is|=|value) $");
    private static final Pattern NAMED_VALUE = Pattern.compile("@(\\d+)( (?:is|is set to|is equal to|=|to) )@(\\d+)");

    private static final Set<String> FLAGS = Set.of("true", "false");

    private final MemberNames names;
    private final int self;
    private final List<String> values = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private Wording(MemberNames names, int self) {
        this.names = names;
        this.self = self;
    }

    /**
     * Puts a sentence into plain words.
     *
     * @param self the member that the sentence describes, or -1
     * @return null if the sentence is too long
     */
    static @Nullable Wording of(String sentence, MemberNames names, int self) {
        if (sentence.length() > LONGEST) {
            return null;
        }
        Wording wording = new Wording(names, self);
        wording.read(
                sentence.indexOf("](") < 0 ? sentence : LINK.matcher(sentence).replaceAll("$1"));
        return wording;
    }

    /** The words, with a space between them. */
    String plain() {
        return namedValues(Rewriting.plain(spelledOut(), self, self < 0 ? "" : names.name(self)));
    }

    private String spelledOut() {
        return names.spelledOut(out.toString().strip());
    }

    /** Whether the sentence names another member than the one that it describes. */
    boolean namesOther() {
        return Words.marks('@', spelledOut()).stream().anyMatch(member -> member != self);
    }

    /** {@code @1 is @2}, where a value of the first is named as the second is. */
    private String namedValues(String text) {
        return text.indexOf('@') < 0
                ? text
                : NAMED_VALUE.matcher(text).replaceAll(match -> {
                    int member = Integer.parseInt(match.group(1));
                    String value = names.name(Integer.parseInt(match.group(3)));
                    return names.hasValue(member, value) ? "@" + member + match.group(2) + mark(value) : match.group();
                });
    }

    /** The value of a mark {@code #0}. */
    String value(int mark) {
        return values.get(mark);
    }

    /** A mark for another value. */
    String mark(String value) {
        values.add(value);
        return "#" + (values.size() - 1);
    }

    private void read(String sentence) {
        Matcher token = TOKEN.matcher(sentence);
        while (token.find()) {
            String code = token.group(1);
            String quoted = token.group(2);
            if (code != null) {
                code(code.strip());
            } else if (quoted != null) {
                quoted(quoted);
            } else if (token.group(3) != null) {
                emphasized(token.group(3));
            } else {
                word(token.group());
            }
        }
    }

    private void code(String code) {
        int equals = code.indexOf('=');
        if (equals > 0 && names.exactly(code.substring(0, equals).strip()) >= 0) {
            member(names.exactly(code.substring(0, equals).strip()));
            out.append("= ");
            literal(code.substring(equals + 1).strip());
            return;
        }
        int member = names.inAnyCase(code);
        boolean value = member >= 0 && names.exactly(code) < 0 && names.isValue(code);
        if (member >= 0 && !value) {
            member(member);
        } else {
            literal(code);
        }
    }

    private void quoted(String text) {
        int member = names.exactly(text);
        if (member >= 0) {
            member(member);
        } else {
            literal(text);
        }
    }

    private void emphasized(String text) {
        int member = names.exactly(text);
        if (member >= 0) {
            member(member);
        } else {
            word(text);
        }
    }

    private void word(String written) {
        String word = written;
        boolean stop = word.length() > 1 && word.endsWith(".");
        word = stop ? word.substring(0, word.length() - 1) : word;
        int member = names.exactly(word);
        if (member < 0 && NAME.matcher(word).matches()) {
            member = names.inAnyCase(word);
        }
        boolean named = member >= 0 && (NAME.matcher(word).matches() || Character.isUpperCase(word.charAt(0)));
        if (named) {
            member(member);
        } else if (FLAGS.contains(word.toLowerCase(Locale.ROOT))
                || (names.isValue(word) && !word.equals(word.toLowerCase(Locale.ROOT)))
                || (NUMBER.matcher(word).matches() && NUMBERED.matcher(out).find())
                || (word.length() > 1 && CAPITALS.matcher(word).matches() && isSpoken(word))) {
            literal(word);
        } else if ("*_.!?“”\"".indexOf(word) < 0 || word.length() > 1) {
            out.append(word.toLowerCase(Locale.ROOT).replace('’', '\'')).append(' ');
        }
    }

    /** Whether a word in capitals stands for a value: not if it is an abbreviation, such as ARN. */
    private boolean isSpoken(String word) {
        return word.indexOf('_') > 0 || names.isValue(word) || (word.length() > 2 && !ABBREVIATIONS.contains(word));
    }

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ARN", "AWS", "URL", "URI", "API", "VPC", "AND", "NOT", "NULL", "HTTP", "HTTPS", "JSON", "XML", "IAM",
            "KMS", "AMI", "DNS", "PUT", "GET", "CLI", "SDK");

    private void member(int member) {
        out.append('@').append(member).append(' ');
    }

    private void literal(String value) {
        out.append('#').append(values.size()).append(' ');
        values.add(value);
    }
}
