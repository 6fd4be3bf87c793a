package io.docwright.runtime.constraint;

import io.docwright.runtime.schema.Structure;
import java.util.List;

/**
 * Checks requests for the constraints in the API's documentation: lengths, ranges, patterns, and
 * relations between members, such as that exactly one of two is set.
 *
 * <p>No client does this by itself, and {@code build()} does not either: services relax constraints, and clients that were
 * generated before go on working. Call it to find mistakes early, in tests for example.
 */
public final class Constraints {
    private Constraints() {}

    /**
     * Returns all values in a structure that the service is likely to reject.
     *
     * <p>It checks required members, ranges of numbers, lengths (of strings in Unicode code points, of blobs in bytes, of lists and
     * maps in elements and entries) and patterns, in all structures, unions, lists and maps below. It does not check the values of
     * enums, events, documents, and streams whose length is unknown. It skips a pattern that is not a regular expression of Java, or
     * that would take too long to match.
     *
     * <p>Relations are checked as far as a structure shows that it does not meet one: members that are false or empty count as set only
     * if that meets the relation, and a member that is not set may have any value by default.
     *
     * <p>The first check of a type parses its constraints. Thread-safe.
     *
     * @param structure a request, or a structure for a request
     * @return the violations in the order of the members; empty if there are none, or if no constraints are documented
     */
    public static List<Violation> violations(Structure structure) {
        return new Check().of(structure);
    }
}
