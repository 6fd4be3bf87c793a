package io.docwright.generator.model;

import io.docwright.generator.model.Explanation.Place;
import java.util.List;

/**
 * The explanation of a place without a type of its own: an operation, an input or output without members, or a member that is
 * a scalar, a list of scalars or a map of scalars.
 *
 * @param name {@code ListDomains} or {@code ListDomains.output.nextToken}
 * @param kind what it is, a noun with its article: {@code an operation}, {@code a list of string}
 * @param facts sentences with more
 * @param places where it is in the pages
 */
public record ExplainedPlace(String name, String kind, List<String> facts, List<Place> places) {
    public ExplainedPlace {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
    }
}
