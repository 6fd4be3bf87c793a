package io.docwright.fake.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a regular expression: sequences, alternatives, groups, classes, escapes and quantifiers. */
final class PatternParser {
    /** {@code {2}}, {@code {2,}}, {@code {2,5}}, {@code {,5}}. */
    private static final Pattern COUNTS = Pattern.compile("\\{(\\d*)(,?)(\\d*)}");

    /** Before the content of a group: {@code ?:}, {@code ?<name>}, {@code ?i:}, {@code ?>}. */
    private static final Pattern KIND = Pattern.compile("\\?(?::|>|P?<[A-Za-z]\\w*>|[a-zA-Z\\-]*:)");

    /** A group that matches no characters: {@code ?=}, {@code ?!}, {@code ?<=}, {@code ?<!}, or flags. */
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("\\?(?:<?[=!]|[a-zA-Z\\-]*(?=\\)))");

    private static final int MOST = 100_000;
    private static final int DEEPEST = 50;

    private final String source;
    private int at;
    private int groups;
    private int depth;

    private PatternParser(String source) {
        this.source = source;
    }

    /** Returns the parts of an expression; null if it has a form that is not supported. */
    static @Nullable Part parse(String source) {
        try {
            PatternParser parser = new PatternParser(source);
            Part part = parser.choice();
            return parser.at == source.length() ? part : null;
        } catch (Unsupported e) {
            return null;
        }
    }

    private Part choice() {
        if (++depth > DEEPEST) {
            throw new Unsupported();
        }
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (take('|')) {
            parts.add(sequence());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Part.Choice(parts);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            parts.add(quantified(one()));
        }
        return new Part.Sequence(parts);
    }

    private Part one() {
        char c = source.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters(endOfClass());
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield Part.NOTHING;
            }
            case '.' -> characters(at + 1);
            default -> {
                at++;
                yield literal(c);
            }
        };
    }

    private Part group() {
        at++;
        Matcher empty = WITHOUT_WIDTH.matcher(source).region(at, source.length());
        Matcher kind = KIND.matcher(source).region(at, source.length());
        boolean without = empty.lookingAt();
        boolean plain = kind.lookingAt();
        if (without) {
            at = empty.end();
        } else if (plain) {
            at = kind.end();
        } else if (source.startsWith("?", at)) {
            throw new Unsupported();
        }
        int number = without || (plain && !kind.group().endsWith(">")) ? 0 : ++groups;
        Part content = choice();
        if (!take(')')) {
            throw new Unsupported();
        }
        if (without) {
            return Part.NOTHING;
        }
        return number == 0 ? content : new Part.Group(number, content);
    }

    /** {@code \d}, {@code \p{L}}, {@code \x41}, {@code \.}, {@code \1}, {@code \b}. */
    private Part escape() {
        if (at + 1 >= source.length()) {
            throw new Unsupported();
        }
        char c = source.charAt(at + 1);
        if ("bBAzZG".indexOf(c) >= 0) {
            at += 2;
            return Part.NOTHING;
        }
        if (c >= '1' && c <= '9') {
            at += 2;
            return new Part.Same(c - '0');
        }
        return characters(endOfEscape());
    }

    private int endOfEscape() {
        int end = at + 2;
        return switch (source.charAt(at + 1)) {
            case 'p', 'P' -> source.startsWith("{", end) ? source.indexOf('}', end) + 1 : end + 1;
            case 'x' -> source.startsWith("{", end) ? source.indexOf('}', end) + 1 : end + 2;
            case 'u' -> end + 4;
            case 'c' -> end + 1;
            case 'Q', 'k' -> throw new Unsupported();
            default -> end;
        };
    }

    private int endOfClass() {
        int end = at + 1;
        end += source.startsWith("^", end) ? 1 : 0;
        end += source.startsWith("]", end) ? 1 : 0;
        while (end < source.length() && source.charAt(end) != ']') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private Part characters(int end) {
        if (end <= at || end > source.length()) {
            throw new Unsupported();
        }
        CharacterSet set = CharacterSet.of(source.substring(at, end));
        if (set == null) {
            throw new Unsupported();
        }
        at = end;
        return new Part.OneOf(set);
    }

    private static Part literal(char c) {
        String text = String.valueOf(c);
        return new Part.OneOf(new CharacterSet(List.of(text), text));
    }

    private Part quantified(Part part) {
        Part quantified = part;
        while (at < source.length()) {
            Matcher counts = COUNTS.matcher(source).region(at, source.length());
            char c = source.charAt(at);
            if (c == '*' || c == '+' || c == '?') {
                at++;
                quantified = new Part.Repeat(quantified, c == '+' ? 1 : 0, c == '?' ? 1 : MOST);
            } else if (counts.lookingAt() && counts.end() - counts.start() > 2) {
                at = counts.end();
                quantified = repeat(quantified, counts);
            } else {
                return quantified;
            }
            lazyOrPossessive();
        }
        return quantified;
    }

    private void lazyOrPossessive() {
        if (at < source.length() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
            at++;
        }
    }

    private static Part repeat(Part part, Matcher counts) {
        int least = count(counts.group(1), 0);
        int most = counts.group(2).isEmpty() ? least : count(counts.group(3), MOST);
        return new Part.Repeat(part, least, Math.max(least, most));
    }

    private static int count(String digits, int missing) {
        if (digits.isEmpty()) {
            return missing;
        }
        return digits.length() > 6 ? MOST : Math.min(MOST, Integer.parseInt(digits));
    }

    private boolean take(char c) {
        boolean found = at < source.length() && source.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsupported() {
            super("", null, false, false);
        }
    }
}
