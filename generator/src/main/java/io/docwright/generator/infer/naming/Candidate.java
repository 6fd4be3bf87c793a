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
        /** An operation such as {@code GetLexicon} returns one in the member {@code Lexicon}. */
        RESULT("the operation that is named after it returns it"),
        /** An operation such as {@code ListLexicons} returns a list of them in the member {@code Lexicons}. */
        LISTED("the operation that is named after it returns a list of it"),
        /** The member of this type. */
        MEMBER("it is named after its member"),
        /** The subject of the operation. */
        NOUN("it is named after the subject of its operation"),
        /** An element of {@code Rooms} in a member such as {@code Items}. */
        ELEMENT("it is an element of the enclosing type"),
        /** An element in a response; another shape has the name without "Summary". */
        SUMMARY("it is a list element, and another type has the name without 'Summary'"),
        /** The member of this type and the last word of the structure that is a choice between such members. */
        VARIANT("it is named after its member and what the enclosing type is a choice of"),
        /** The member of this type and the structure with that member. */
        PARENT("it is named after its member and the enclosing type"),
        /** All enclosing structures. */
        PATH("no shorter name is unique"),
        /** A number. */
        NUMBER("no name without a number is unique");

        private static final int WEIGHT_OF_LISTED = 4;

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** A clause that fits after "because". */
        public String words() {
            return words;
        }
    }

    /** The reason, where that of a list's elements counts as that of other members. */
    Reason rank() {
        return reason == Reason.LISTED ? Reason.MEMBER : reason;
    }

    /** The claim; what an operation lists has the better claim unless others have several times as many places. */
    int weight() {
        return reason == Reason.LISTED ? claim * Reason.WEIGHT_OF_LISTED : claim;
    }
}
