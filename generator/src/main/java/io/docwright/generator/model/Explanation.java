package io.docwright.generator.model;

import java.util.List;

/**
 * The explanation of a shape and its name.
 *
 * @param name its name
 * @param kind structure, union, enum, request, response or exception
 * @param unity why its places have the same type, a sentence for each reason
 * @param why the reason for its name
 * @param considered names that were considered, the best first
 * @param rivals other shapes that this name was considered for
 * @param apart names of other shapes that have members with the same names, or the same values
 * @param relations what descriptions ask of its members together
 * @param places its places, those of operations before those of paginators
 */
public record Explanation(
        String name,
        String kind,
        List<String> unity,
        String why,
        List<Considered> considered,
        List<Rival> rivals,
        List<String> apart,
        List<Stated> relations,
        List<Place> places) {
    public Explanation {
        unity = List.copyOf(unity);
        considered = List.copyOf(considered);
        rivals = List.copyOf(rivals);
        apart = List.copyOf(apart);
        relations = List.copyOf(relations);
        places = List.copyOf(places);
    }

    /**
     * A name that was considered for a shape.
     *
     * @param why the reason for it
     * @param places the number of places with this reason
     * @param outcome whether it was chosen, or why not
     */
    public record Considered(String name, String why, int places, String outcome) {}

    /** Another shape that a name was considered for, and the reason. */
    public record Rival(String name, String why, int places) {}

    /**
     * A relation between members.
     *
     * @param relation in words
     * @param sentence the sentence that states it
     * @param where the member whose description has the sentence, or the structure
     */
    public record Stated(String relation, String sentence, Place where) {}

    /**
     * A place of a shape in the pages.
     *
     * @param path {@code ListDomains.output.domains[]}
     * @param file as in diagnostics
     * @param line counted from 1; 0 if unknown
     * @param column counted from 1; 0 if unknown
     */
    public record Place(String path, String file, int line, int column) {}
}
