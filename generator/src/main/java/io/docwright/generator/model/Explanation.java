package io.docwright.generator.model;

import java.util.List;

/**
 * Why a shape is one shape, and why it is called so.
 *
 * @param name what it is called
 * @param kind what it is, in a word: structure, union, enum, request, response, exception
 * @param unity why its places are one type, a sentence for each reason
 * @param why why it has its name, in words
 * @param considered names that it could have had, the best first, and what came of each
 * @param rivals other shapes that could have had this name, and why
 * @param apart names of shapes that have members of the same names, or the same values, and are others all the same
 * @param places where it stands, operations before paginators
 */
public record Explanation(
        String name,
        String kind,
        List<String> unity,
        String why,
        List<Considered> considered,
        List<Rival> rivals,
        List<String> apart,
        List<Place> places) {
    public Explanation {
        unity = List.copyOf(unity);
        considered = List.copyOf(considered);
        rivals = List.copyOf(rivals);
        apart = List.copyOf(apart);
        places = List.copyOf(places);
    }

    /**
     * A name that a shape could have had.
     *
     * @param why what speaks for it, in words
     * @param places how many places speak for it
     * @param outcome what came of it, in words
     */
    public record Considered(String name, String why, int places, String outcome) {}

    /** A shape that could have had another's name, and why. */
    public record Rival(String name, String why, int places) {}

    /**
     * A place.
     *
     * @param path {@code ListDomains.output.domains[]}
     * @param file as in diagnostics
     * @param line counted from 1; 0 where it is not known
     * @param column counted from 1; 0 where it is not known
     */
    public record Place(String path, String file, int line, int column) {}
}
