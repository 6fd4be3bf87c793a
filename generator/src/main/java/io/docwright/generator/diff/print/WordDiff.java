package io.docwright.generator.diff.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The removed and added words of a text.
 *
 * <p>The shortest edit, found greedily (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986), between the
 * common prefix and suffix. With more than {@value #MOST_EDITS} edits, the texts differ as a whole: a finer result would
 * not help readers, and the time stays linear.
 *
 * @param before the old text, in parts
 * @param after the new one
 */
record WordDiff(List<Part> before, List<Part> after) {
    private static final int MOST_EDITS = 200;

    /**
     * A part of a text.
     *
     * @param changed whether the other text does not have this part
     */
    record Part(String text, boolean changed) {}

    /** The difference; nothing is marked as changed if the texts have no word in common. */
    static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        boolean[] gone = new boolean[old.size()];
        boolean[] come = new boolean[now.size()];
        int start = 0;
        int least = Math.min(old.size(), now.size());
        while (start < least && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        Arrays.fill(gone, start, old.size() - end, true);
        Arrays.fill(come, start, now.size() - end, true);
        for (int[] pair : joined(
                common(old.subList(start, old.size() - end), now.subList(start, now.size() - end)), old, start)) {
            gone[start + pair[0]] = false;
            come[start + pair[1]] = false;
        }
        return hasWordOf(old, gone) ? new WordDiff(parts(old, gone), parts(now, come)) : plain(before, after);
    }

    /** Both texts without marks. */
    private static WordDiff plain(String before, String after) {
        return new WordDiff(List.of(new Part(before, false)), List.of(new Part(after, false)));
    }

    private static boolean hasWordOf(List<String> words, boolean[] changed) {
        for (int i = 0; i < changed.length; i++) {
            if (!changed[i] && Character.isLetterOrDigit(words.get(i).codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Runs of letters and digits, runs of spaces, and other characters one by one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int first = text.codePointAt(start);
            int end = start + Character.charCount(first);
            int sort = sort(first);
            while (sort != 0 && end < text.length() && sort(text.codePointAt(end)) == sort) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static int sort(int character) {
        if (Character.isLetterOrDigit(character)) {
            return 1;
        }
        return Character.isWhitespace(character) ? 2 : 0;
    }

    /** The longest common subsequence as pairs of indices; empty if there are too many edits. */
    private static List<int[]> common(List<String> old, List<String> now) {
        int most = Math.min(old.size() + now.size(), MOST_EDITS);
        int zero = most + 1;
        int[] reach = new int[2 * most + 3];
        List<int[]> reached = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            reached.add(Arrays.copyOfRange(reach, zero - edits - 1, zero + edits + 2));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                boolean comes = comes(reach, zero, diagonal, edits);
                int x = comes ? reach[zero + diagonal + 1] : reach[zero + diagonal - 1] + 1;
                int y = x - diagonal;
                while (x < old.size() && y >= 0 && y < now.size() && old.get(x).equals(now.get(y))) {
                    x++;
                    y++;
                }
                reach[zero + diagonal] = x;
                if (x >= old.size() && y >= now.size()) {
                    return back(reached, old.size(), now.size());
                }
            }
        }
        return List.of();
    }

    /** Whether the furthest path to a diagonal ends with an added word, not with a removed one. */
    private static boolean comes(int[] reach, int zero, int diagonal, int edits) {
        return diagonal == -edits || (diagonal != edits && reach[zero + diagonal - 1] < reach[zero + diagonal + 1]);
    }

    /** The pairs on the path to the ends of both texts, in order. */
    private static List<int[]> back(List<int[]> reached, int oldSize, int newSize) {
        List<int[]> pairs = new ArrayList<>();
        int x = oldSize;
        int y = newSize;
        for (int edits = reached.size() - 1; edits >= 0; edits--) {
            int[] reach = reached.get(edits);
            int zero = edits + 1;
            int diagonal = x - y;
            boolean comes = comes(reach, zero, diagonal, edits);
            int fromX = edits == 0 ? 0 : reach[zero + (comes ? diagonal + 1 : diagonal - 1)];
            int fromY = edits == 0 ? 0 : fromX - (comes ? diagonal + 1 : diagonal - 1);
            int afterX = edits == 0 || comes ? fromX : fromX + 1;
            while (x > afterX) {
                pairs.add(new int[] {--x, --y});
            }
            x = fromX;
            y = fromY;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** Removes pairs of spaces between two changed words, so that adjacent changes become one. */
    private static List<int[]> joined(List<int[]> pairs, List<String> old, int start) {
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            boolean follows = i > 0 && adjoins(pairs.get(i - 1), pairs.get(i));
            boolean goesOn = i + 1 < pairs.size() && adjoins(pairs.get(i), pairs.get(i + 1));
            if (follows || goesOn || !old.get(start + pairs.get(i)[0]).isBlank()) {
                kept.add(pairs.get(i));
            }
        }
        return kept;
    }

    private static boolean adjoins(int[] pair, int[] next) {
        return pair[0] + 1 == next[0] && pair[1] + 1 == next[1];
    }

    private static List<Part> parts(List<String> words, boolean[] changed) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || changed[i] != changed[start]) {
                parts.add(new Part(String.join("", words.subList(start, i)), changed[start]));
                start = i;
            }
        }
        return parts;
    }
}
