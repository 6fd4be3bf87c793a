package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Kind;
import io.docwright.generator.testing.Node.Scalar;
import io.docwright.generator.testing.Node.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fixed texts of pages. Phrases that readers recognise are those of real pages; other prose, such as that of
 * {@code PaginationConfig}, is our own.
 */
final class FixedText {

    static final String DEPRECATED = "This operation is deprecated and may not function as expected. This operation"
            + " should not be used going forward and is only kept for the purpose of backwards compatiblity.";

    static final String AUTOPOPULATED = "This field is autopopulated if not provided.";

    static final String UNKNOWN_MEMBER = "'SDK_UNKNOWN_MEMBER': {'name': 'UnknownMemberName'}";

    static final String PARSED_RESPONSE =
            "The error response, read. The ``Error`` key is the same in every exception; the others belong to this one.";

    /** The member that the client library adds to every exception. */
    static final Field ERROR = Field.optional(
            "Error",
            new Structure(
                    List.of(
                            Field.optional("Code", new Scalar(Kind.STRING, Doc.bare("Which exception it is."))),
                            Field.optional("Message", new Scalar(Kind.STRING, Doc.bare("What happened, in words.")))),
                    false,
                    Doc.bare("What every exception tells.")));

    static final Field NEXT_TOKEN =
            Field.optional("NextToken", Node.scalar(Kind.STRING, "Where a later iteration goes on."));

    private FixedText() {}

    static String seeAlso(PageTree.Client client, String operation) {
        return "`AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/" + client.uid() + "/" + operation
                + ">`_";
    }

    /** The note below a union's description, in one line. */
    static String unionNote(Side side, List<String> members) {
        String names = members.stream().map(name -> "``" + name + "``").collect(Collectors.joining(", "));
        return side == Side.REQUEST
                ? ".. note::    This is a Tagged Union structure. Only one of the     following top level keys can be"
                        + " set: " + names + ". "
                : ".. note::    This is a Tagged Union structure. Only one of the     following top level keys will be"
                        + " set: " + names + ".     If a client receives an unknown member it will     set"
                        + " ``SDK_UNKNOWN_MEMBER`` as the top level key,     which maps to the name or tag of the"
                        + " unknown     member. The structure of ``SDK_UNKNOWN_MEMBER`` is     as follows";
    }

    static String eventStream() {
        return "The response of this operation contains an :class:`.EventStream` member. When iterated the"
                + " :class:`.EventStream` will yield events based on the structure below, where only one of the top"
                + " level keys will be present for any given event.";
    }

    static String tooLarge(Section section, String seeAlso) {
        return "\n\n    **" + section.title() + "**\n    ::\n\n        # This section is too large to render.\n"
                + "        # Please see the AWS API Documentation linked below.\n\n    " + seeAlso + "\n\n\n    ";
    }

    static String paginates(PageTree.OperationSpec operation) {
        return "Creates an iterator that will paginate through responses from :py:meth:`"
                + operation.client().name() + ".Client." + operation.method() + "`.";
    }

    static String polls(PageTree.WaiterSpec waiter) {
        return "Polls :py:meth:`" + waiter.client().name() + ".Client."
                + waiter.operation().method() + "` every " + waiter.delay()
                + " seconds until a successful state is reached. An error is raised after " + waiter.maxAttempts()
                + " failed checks.";
    }

    static Field paginationConfig(boolean pageSize) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.optional("MaxItems", Node.scalar(Kind.INTEGER, "How many items the iterator gives at most.")));
        if (pageSize) {
            fields.add(Field.optional("PageSize", Node.scalar(Kind.INTEGER, "How many items one page holds.")));
        }
        fields.add(Field.optional(
                "StartingToken", Node.scalar(Kind.STRING, "Where to begin: the token of an earlier result.")));
        return Field.optional("PaginationConfig", new Structure(fields, false, Doc.of("Settings of the iteration.")));
    }

    static Field waiterConfig(int delay, int maxAttempts) {
        Field first = Field.optional(
                "Delay", Node.scalar(Kind.INTEGER, "Seconds from one check to the next. Default: " + delay));
        Field second = Field.optional(
                "MaxAttempts", Node.scalar(Kind.INTEGER, "How many checks there are at most. Default: " + maxAttempts));
        return Field.optional(
                "WaiterConfig", new Structure(List.of(first, second), false, Doc.of("Settings of the waiting.")));
    }
}
