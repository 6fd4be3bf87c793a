package io.docwright.generator.infer.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a description into sentences. */
final class Descriptions {
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])\\s+(.*)");

    /** {@code `NONE`: }, {@code NONE - }, {@code **NONE**: }. */
    private static final Pattern HEADING =
            Pattern.compile("[*\"]{0,2}(?:`([^`]+)`|([A-Z][A-Z0-9_]+))[*\"]{0,2}\\s*(?::|-|–|—|\\.\\s|$).*");

    /** {@code For Oracle: }, {@code MariaDB - }. */
    private static final Pattern CASE =
            Pattern.compile("(?:For|If|When|In|On|With)\\b[^.,]*[:–—].*|[^.:]{1,40}(?: [-–—] |:\\s).*");

    /** {@code Constraints:}, and other announcements of a list that make no case. */
    private static final Pattern NO_CASE = Pattern.compile(
            "(?:(?:the )?(?:following )?(?:constraints|rules|restrictions|limitations|requirements|note|notes|important|conditional)(?: apply)?|note the following.*|the following (?:rules|constraints|restrictions) apply):?");

    private static final String ABBREVIATIONS = " e.g. i.e. etc. vs. inc. no. approx. ";

    private final List<Passage> passages = new ArrayList<>();
    private String intro = "";

    private Descriptions() {}

    static List<Passage> passages(String description) {
        Descriptions found = new Descriptions();
        StringBuilder block = new StringBuilder();
        boolean item = false;
        for (String line : description.split("\n", -1)) {
            String text = quoted(line.strip());
            Matcher start = ITEM.matcher(text);
            boolean begins = start.matches();
            if (text.isEmpty() || begins) {
                found.add(block.toString().strip(), item);
                block.setLength(0);
                item = begins || (item && text.isEmpty() && line.startsWith(" "));
                text = begins ? start.group(1) : text;
            }
            block.append(text).append(' ');
        }
        found.add(block.toString().strip(), item);
        return found.passages;
    }

    private static String quoted(String line) {
        String text = line;
        while (text.startsWith(">")) {
            text = text.substring(1).strip();
        }
        return text;
    }

    private void add(String block, boolean item) {
        if (block.isEmpty()) {
            return;
        }
        Matcher heading = item ? HEADING.matcher(block) : null;
        String about = "";
        if (heading != null && heading.matches()) {
            about = heading.group(1) == null ? heading.group(2) : heading.group(1);
        }
        boolean limited = item && (isCase() || CASE.matcher(block).matches());
        List<String> sentences = sentences(block);
        for (int i = 0; i < sentences.size(); i++) {
            passages.add(new Passage(
                    sentences.get(i),
                    i == 0 ? "" : sentences.get(i - 1),
                    i + 1 == sentences.size() ? "" : sentences.get(i + 1),
                    about,
                    limited));
        }
        if (!item) {
            intro = sentences.get(sentences.size() - 1);
        }
    }

    /** Whether the text before a list names a case in which its items hold. */
    private boolean isCase() {
        String plain =
                intro.toLowerCase(java.util.Locale.ROOT).replaceAll("[*_]", "").strip();
        return plain.endsWith(":") && !NO_CASE.matcher(plain).matches();
    }

    /** Splits a paragraph after full stops that are followed by a space and a capital letter or a mark, outside of code. */
    static List<String> sentences(String block) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        boolean code = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (c == '`') {
                code = !code;
            } else if (!code && (c == '.' || c == '!' || c == '?')) {
                int end = i + 1;
                while (end < block.length() && ")\"”*".indexOf(block.charAt(end)) >= 0) {
                    end++;
                }
                if (end + 1 < block.length()
                        && block.charAt(end) == ' '
                        && begins(block.charAt(end + 1))
                        && !isAbbreviation(block, i)) {
                    sentences.add(block.substring(start, end).strip());
                    start = end + 1;
                    i = end;
                }
            }
        }
        String last = block.substring(start).strip();
        if (!last.isEmpty()) {
            sentences.add(last);
        }
        return sentences;
    }

    private static boolean begins(char c) {
        return Character.isUpperCase(c) || "`\"“(*[_".indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(String block, int dot) {
        int start = block.lastIndexOf(' ', dot) + 1;
        return ABBREVIATIONS.contains(" "
                + block.substring(start, dot + 1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("^\\(", "") + " ");
    }
}
