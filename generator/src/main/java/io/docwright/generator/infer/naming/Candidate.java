package io.docwright.generator.infer.naming;

/**
 * A name that a group of places could have.
 *
 * @param claim how many places suggest it
 */
public record Candidate(String name, Reason reason, int claim) {

    /** Why a group could have a name, the best reason first. */
    public enum Reason {
        /** Chosen with {@code name} in the names file. */
        CHOSEN("the names file chooses it"),
        /** Recorded in the names file. */
        RECORDED("the names file records it"),
        /** A request, a response or an exception. */
        OPERATION("it belongs to the operation or exception"),
        /** A page of the API's own reference names it. */
        API("the API's own reference names it"),
        /** A description links to the API's page of that name. */
        LINK("a description links to the API's page of that name"),
        /** A description uses that name. */
        MENTION("a description uses that name"),
        /** The member of this type. */
        MEMBER("it is named after its member"),
        /** The subject of the operation. */
        NOUN("it is named after the subject of its operation"),
        /** An element in a response; another shape has the name without "Summary". */
        SUMMARY("it is a list element, and another type has the name without 'Summary'"),
        /** The member of this type and the structure with that member. */
        PARENT("it is named after its member and the enclosing type"),
        /** All enclosing structures. */
        PATH("no shorter name is unique"),
        /** A number. */
        NUMBER("no name without a number is unique");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** A clause that fits after "because". */
        public String words() {
            return words;
        }
    }
}
