package io.docwright.generator.bindings;

import java.util.List;

/**
 * The last steps of a path of members, by which {@link BindingTrait#RECURSIVE} refers to an enclosing place: {@code
 * rules[].filter} and {@code filter} are ends of {@code rules[].filter}.
 */
public final class PathEnd {
    /** The structure that has the member. */
    public static final String SAME = ".";

    private PathEnd() {}

    /**
     * Finds the place that an end refers to: the one with exactly this path, or else the innermost whose path ends with it.
     *
     * @param places the paths of the places that enclose a member, innermost first; the first is the structure that has it
     * @return the place's index; -1 if there is none
     */
    public static int indexOf(String end, List<String> places) {
        if (end.equals(SAME)) {
            return places.isEmpty() ? -1 : 0;
        }
        int whole = places.indexOf(end);
        for (int i = 0; whole < 0 && i < places.size(); i++) {
            if (places.get(i).endsWith("." + end)) {
                return i;
            }
        }
        return whole;
    }

    /** The shortest end that refers to a place; {@link #SAME} for the first. */
    public static String of(int index, List<String> places) {
        if (index == 0) {
            return SAME;
        }
        String path = places.get(index);
        int start = path.lastIndexOf('.') + 1;
        while (indexOf(path.substring(start), places) != index) {
            start = path.lastIndexOf('.', start - 2) + 1;
        }
        return path.substring(start);
    }
}
