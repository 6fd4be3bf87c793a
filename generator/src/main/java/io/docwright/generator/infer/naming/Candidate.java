package io.docwright.generator.infer.naming;

/**
 * A name that a group of places could have.
 *
 * @param claim how many places speak for it
 */
public record Candidate(String name, Reason reason, int claim) {

    /** Why a group could have a name, the best reason first. */
    public enum Reason {
        /** The user wants it. */
        CHOSEN("the names file says that it is wanted"),
        /** It was called so before. */
        KEPT("it was called so before"),
        /** The operation or exception whose own shape it is. */
        OPERATION("it is the operation's or the exception's own"),
        /** A description links to the API's page of it. */
        LINK("a description links to the API's page of that name"),
        /** A description calls it so. */
        MENTION("a description calls it so"),
        /** The member that it fills. */
        MEMBER("the member that it fills is called so"),
        /** The operation that gives it out. */
        NOUN("the operation that gives it is about that"),
        /** It is what lists give of something that has the plain name. */
        SUMMARY("it is what a list shows of the shape that has the plain name"),
        /** The member that it fills and what that stands in. */
        PARENT("the member that it fills and what that stands in are called so"),
        /** All that it stands in. */
        PATH("no shorter name tells it apart"),
        /** A number, where no word is left. */
        NUMBER("no word tells it apart");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
