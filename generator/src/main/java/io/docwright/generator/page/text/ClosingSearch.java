package io.docwright.generator.page.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for the closing brackets that can stand between two lines of a syntax block. */
final class ClosingSearch {
    private static final int STEPS = 20_000;

    /** What it costs to leave a bracket for later, compared with taking one that came too early. */
    private static final int LEFT_OVER = 3;

    private static final int OUT_OF_ORDER = 4;

    private final List<String> closing;
    private final List<String> early;
    private final List<Bracket> open;
    private final @Nullable String next;
    private final boolean example;
    private final Map<List<String>, Integer> found = new LinkedHashMap<>();
    private final List<String> chosen = new ArrayList<>();
    private final BitSet used = new BitSet();
    private int steps;
    private int left;
    private int taken;
    private int last = -1;

    /**
     * @param closing the brackets that stand there
     * @param early those that stood further up and close nothing there
     * @param open what is open, the innermost first
     * @param next the next line; null at the end of the block
     * @param example whether the block is an example, where all members end with commas
     */
    ClosingSearch(
            List<String> closing, List<String> early, List<Bracket> open, @Nullable String next, boolean example) {
        this.closing = closing;
        this.left = closing.size();
        this.early = new ArrayList<>(early);
        this.open = open;
        this.next = next;
        this.example = example;
    }

    /** How many steps were taken. */
    int steps() {
        return steps;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * What was found, the best first: it leaves the fewest for later and takes the fewest of those that came too early or are
     * in another order.
     */
    List<List<String>> found() {
        return sorted().map(Map.Entry::getKey).toList();
    }

    /** Whether brackets have to be moved and the second best is almost as good as the best. */
    boolean isUncertain() {
        List<Integer> costs = sorted().map(Map.Entry::getValue).toList();
        return costs.size() > 1 && costs.get(0) > 0 && costs.get(1) - costs.get(0) < LEFT_OVER;
    }

    private Stream<Map.Entry<List<String>, Integer>> sorted() {
        return found.entrySet().stream().sorted(Map.Entry.comparingByValue());
    }

    /** Searches; {@code end} is how the line before ends. */
    void from(End end) {
        if (++steps > STEPS) {
            return;
        }
        int depth = chosen.size();
        boolean done = next == null
                ? depth == open.size()
                : end != End.NONE && open.get(depth).takes(next);
        if (done) {
            found.merge(List.copyOf(chosen), LEFT_OVER * left + taken, Math::min);
        }
        boolean outermost = depth == open.size() - 1;
        if (depth == open.size() || (next != null && outermost) || end == End.OPENED) {
            return;
        }
        Bracket bracket = open.get(depth);
        if ((example || bracket == Bracket.LIST) != (end == End.COMMA)) {
            return;
        }
        if (outermost) {
            choose(bracket.closing, End.NONE);
        } else {
            choose(bracket.closing + ",", End.COMMA);
            if (!example && open.get(depth + 1) != Bracket.LIST) {
                choose(bracket.closing, End.NONE);
            }
        }
    }

    private void choose(String bracket, End end) {
        int here = indexOf(bracket, last + 1);
        int place = here >= 0 ? here : indexOf(bracket, 0);
        if (place < 0 && !early.remove(bracket)) {
            return;
        }
        int lastBefore = last;
        int cost = here >= 0 ? 0 : place >= 0 ? OUT_OF_ORDER : 1;
        taken += cost;
        if (place >= 0) {
            last = Math.max(last, place);
            left--;
            used.set(place);
        }
        chosen.add(bracket);
        from(end);
        chosen.remove(chosen.size() - 1);
        taken -= cost;
        if (place >= 0) {
            used.clear(place);
            left++;
        } else {
            early.add(bracket);
        }
        last = lastBefore;
    }

    /** The first such bracket at or after {@code from} that is not used yet; -1 if there is none. */
    private int indexOf(String bracket, int from) {
        for (int i = from; i < closing.size(); i++) {
            if (!used.get(i) && closing.get(i).equals(bracket)) {
                return i;
            }
        }
        return -1;
    }

    /** How a line ends. */
    enum End {
        OPENED,
        COMMA,
        NONE;

        static End of(String line) {
            char last = line.charAt(line.length() - 1);
            return "({[".indexOf(last) >= 0 ? OPENED : last == ',' ? COMMA : NONE;
        }
    }

    /** What a line opens. */
    enum Bracket {
        CALL(")"),
        STRUCTURE("}"),
        LIST("]"),
        EVENTS("})");

        private static final Pattern MEMBER = Pattern.compile("'[^']*'(?:\\|'[^']*')*: \\S.*");
        private static final Pattern ARGUMENT = Pattern.compile("\\w+=\\S.*");
        private static final Pattern ELEMENT =
                Pattern.compile("[\\[{]|(?:'.*|\\d[\\d.]*|[bT]\\S*|datetime\\(.*\\)|\\.\\.\\.|\\{.*}),");

        private final String closing;

        Bracket(String closing) {
            this.closing = closing;
        }

        static Bracket of(String line) {
            return switch (line.charAt(line.length() - 1)) {
                case '(' -> CALL;
                case '[' -> LIST;
                default -> line.endsWith("({") ? EVENTS : STRUCTURE;
            };
        }

        /** Whether a line can belong to a syntax block and does more than close brackets. */
        static boolean isContent(String line) {
            return CALL.takes(line) || STRUCTURE.takes(line) || LIST.takes(line);
        }

        boolean takes(String line) {
            return switch (this) {
                case CALL -> ARGUMENT.matcher(line).matches();
                case STRUCTURE, EVENTS -> MEMBER.matcher(line).matches();
                case LIST ->
                    ELEMENT.matcher(line).matches() && !MEMBER.matcher(line).matches();
            };
        }
    }
}
