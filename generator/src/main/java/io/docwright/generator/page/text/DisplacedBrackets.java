package io.docwright.generator.page.text;

import io.docwright.generator.page.Lines;
import io.docwright.generator.page.text.ClosingSearch.Bracket;
import io.docwright.generator.page.text.ClosingSearch.End;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts closing brackets of a syntax block back in order. A program that extracts the text of a PDF prints closing brackets of outer
 * levels before the lines that they close, wherever a block continues on another page or has several indents.
 *
 * <p>The order follows from the rules of syntax blocks: elements of lists end with commas, as do all members except the last one of
 * a structure, and what follows is a name in quotes, a name with an equals sign or an element, by the kind of the bracket. In
 * examples, all members end with commas.
 */
final class DisplacedBrackets {
    private static final Pattern CLOSING = Pattern.compile("[)\\]}]{1,2},?");

    /** Lines of this length may have been cut off at the margin of the page, with the comma at their end. */
    private static final int MARGIN = 100;

    /** At most so many steps are taken in search of an order. */
    private static final int STEPS = 200_000;

    /** A line of the block without the lines that only close brackets, which precede it. */
    private record Line(
            List<String> closing, int lines, @Nullable String text) {}

    /** The state before a line. */
    private record State(int at, End end, List<Bracket> open, List<String> early, int length, boolean changed) {}

    /** Where several orders are possible. */
    private record Choice(State state, Iterator<List<String>> rest) {}

    private final String first;
    private final List<Line> block;
    private final boolean example;
    private final int depth;
    private final StringBuilder out = new StringBuilder();
    private boolean certain = true;
    private int steps;

    private DisplacedBrackets(String first, List<Line> block, boolean example, int depth) {
        this.first = first;
        this.block = block;
        this.example = example;
        this.depth = depth;
    }

    /** The line after the syntax block that starts at {@code from}: after the last line that can belong to one. */
    static int end(Lines lines, int from) {
        int end = from + 1;
        for (int line = from + 1; line < lines.count(); line++) {
            if (lines.blank(line)) {
                continue;
            }
            String text = lines.line(line);
            if (!CLOSING.matcher(text).matches() && !Bracket.isContent(text)) {
                break;
            }
            end = line + 1;
        }
        return end;
    }

    /**
     * A block with its closing brackets in order.
     *
     * @param certain whether no other order is almost as likely
     */
    record Ordered(String text, boolean certain) {}

    /**
     * The block with its closing brackets in order; null if they are in order already or the block cannot be understood.
     *
     * @param depth how many brackets are open, or closed too early, at most
     */
    static @Nullable Ordered inOrder(Lines lines, int from, int to, int depth) {
        List<Line> block = lines(lines, from + 1, to);
        for (boolean example : new boolean[] {false, true}) {
            DisplacedBrackets brackets = new DisplacedBrackets(lines.line(from), block, example, depth);
            Boolean changed = brackets.read();
            if (changed != null) {
                return changed ? new Ordered(brackets.out.toString(), brackets.certain) : null;
            }
        }
        return null;
    }

    private static List<Line> lines(Lines lines, int from, int to) {
        List<Line> block = new ArrayList<>();
        List<String> closing = new ArrayList<>();
        int count = 0;
        for (int line = from; line < to; line++) {
            if (lines.blank(line)) {
                count++;
            } else if (CLOSING.matcher(lines.line(line)).matches()) {
                closing.add(lines.line(line));
                count++;
            } else {
                block.add(new Line(List.copyOf(closing), count, lines.line(line)));
                closing.clear();
                count = 0;
            }
        }
        block.add(new Line(closing, count, null));
        return block;
    }

    /** Whether an order differs from that of the block; null if there is none. */
    private @Nullable Boolean read() {
        Deque<Choice> choices = new ArrayDeque<>();
        out.append(first);
        State state = new State(0, End.OPENED, List.of(Bracket.of(first)), List.of(), out.length(), false);
        while (state.at < block.size()) {
            if (steps > STEPS
                    || state.open.size()
                                    + state.early.size()
                                    + block.get(state.at).closing.size()
                            > depth) {
                return null;
            }
            Iterator<List<String>> orders = orders(state).iterator();
            while (!orders.hasNext()) {
                if (choices.isEmpty()) {
                    return null;
                }
                certain = false;
                Choice choice = choices.pop();
                state = choice.state;
                orders = choice.rest;
            }
            List<String> order = orders.next();
            if (orders.hasNext()) {
                choices.push(new Choice(state, orders));
            }
            out.setLength(state.length);
            state = after(state, order);
        }
        return state.changed;
    }

    /** The brackets that can be closed before the next line, the most likely ones first. */
    private List<List<String>> orders(State state) {
        Line line = block.get(state.at);
        String before = before(state);
        boolean cut = state.end == End.NONE && before.length() >= MARGIN;
        ClosingSearch search = new ClosingSearch(line.closing, state.early, state.open, line.text, example);
        search.from(state.end);
        if (cut && (search.isEmpty() || isOpen(before))) {
            search.from(End.COMMA);
        }
        steps += search.steps();
        certain &= !search.isUncertain();
        return search.found();
    }

    private String before(State state) {
        String text = state.at == 0 ? first : block.get(state.at - 1).text;
        return text == null ? "" : text;
    }

    /** Appends the brackets and the line. */
    private State after(State state, List<String> order) {
        Line line = block.get(state.at);
        List<String> early = new ArrayList<>(state.early);
        early.addAll(line.closing);
        int lineBreaks = line.lines;
        if (!order.isEmpty() && (lineBreaks > 0 || isOpen(before(state)))) {
            out.append('\n');
            lineBreaks--;
        }
        for (String closing : order) {
            early.remove(closing);
            out.append(' ').append(closing);
        }
        out.append("\n".repeat(Math.max(0, lineBreaks)));
        List<Bracket> open = state.open.subList(order.size(), state.open.size());
        End end = state.end;
        if (line.text != null) {
            out.append('\n').append(line.text);
            end = End.of(line.text);
            if (end == End.OPENED) {
                open = new ArrayList<>(open);
                open.add(0, Bracket.of(line.text));
            }
        }
        boolean changed = state.changed || !order.equals(line.closing);
        return new State(state.at + 1, end, open, early, out.length(), changed);
    }

    /** Whether a quote of the line has no closing one. */
    private static boolean isOpen(String line) {
        return line.chars().filter(c -> c == '\'').count() % 2 == 1;
    }
}
