package io.docwright.generator.infer.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.RelationText;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which sentences state a relation. The structure is a booking: {@code bedCode}, {@code roomName}, {@code deskCount}, {@code kind}
 * ({@code BED}, {@code DESK}, {@code ANY_KIND}) and {@code heated}, a flag; {@code bedCode} has the description.
 */
class RelationReaderTest {
    private static final Map<String, Shape> SHAPES =
            Map.of("Kind", new Shape.Enumeration("Kind", "", List.of("BED", "DESK", "ANY_KIND")));

    private static List<Relation> relations(String description) {
        return RelationReader.read(booking(description), SHAPES);
    }

    private static Shape.Structure booking(String description) {
        List<Member> members = new ArrayList<>();
        members.add(member("bedCode", Type.Primitive.STRING, description));
        members.add(member("roomName", Type.Primitive.STRING, ""));
        members.add(member("deskCount", Type.Primitive.INTEGER, ""));
        members.add(member("kind", new Type.Ref("Kind"), ""));
        members.add(member("heated", Type.Primitive.BOOLEAN, ""));
        return new Shape.Structure("Booking", "", members);
    }

    private static Member member(String name, Type type, String description) {
        return new Member(name, type, false, false, description, null);
    }

    private static List<String> words(String description) {
        return relations(description).stream().map(RelationText.PLAIN::of).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    You must specify either `bedCode` or `roomName`, but not both.          | exactly one of bedCode and roomName
                    Either this parameter or `roomName` must be provided.                   | exactly one of bedCode and roomName
                    Every request must include exactly one of `bedCode`, `roomName` or `deskCount`. | exactly one of bedCode, roomName and deskCount
                    Only one of `bedCode` and `roomName` can be set.                        | at most one of bedCode and roomName
                    You can specify the `bedCode` or the `roomName` field, but not both.    | at most one of bedCode and roomName
                    The bed code and the room name are mutually exclusive.                  | at most one of bedCode and roomName
                    You can't specify both `bedCode` and `roomName` in the same request.    | at most one of bedCode and roomName
                    If you specify both `bedCode` and `roomName`, the call fails with an error. | at most one of bedCode and roomName
                    You must specify at least one of `bedCode`, `roomName`, and `deskCount`. | at least one of bedCode, roomName and deskCount
                    You must pass `bedCode` or `roomName`.                                  | at least one of bedCode and roomName
                    If you don't specify `roomName`, you must specify this field.           | at least one of bedCode and roomName
                    Required unless `roomName` is specified.                                | at least one of bedCode and roomName
                    `bedCode` and `roomName` must be specified together.                    | all or none of bedCode and roomName
                    If you specify this parameter, you must also specify `roomName`.        | bedCode requires roomName
                    This field is required when `roomName` is set.                          | roomName requires bedCode
                    Cannot be used without `roomName`.                                      | bedCode requires roomName
                    `bedCode` requires `roomName`.                                          | bedCode requires roomName
                    You can't use this parameter with `roomName`.                           | bedCode excludes roomName
                    Cannot be specified if the `roomName` parameter is also specified.      | roomName excludes bedCode
                    If you specify `roomName`, omit this parameter.                         | roomName excludes bedCode
                    Required if `kind` is `BED`.                                            | bedCode is required if kind is BED
                    Required when you set **kind** to the value BED or DESK.                 | bedCode is required if kind is BED or DESK
                    This parameter is required if `heated` is set to `true`.                | bedCode is required if heated is true
                    If you enable `heated`, you must specify a bed code.                    | bedCode is required if heated is true
                    If `kind` is `DESK`, don't specify this parameter.                      | bedCode is not allowed if kind is DESK
                    This parameter is ignored if `kind` is `DESK`.                          | bedCode is ignored if kind is DESK
                    If `roomName` is not specified, this parameter is ignored.              | bedCode is ignored if roomName is not set
                    """)
    void states(String sentence, String relation) {
        assertThat(words(sentence)).containsExactly(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    This parameter is required only if `kind` is `BED`.     | bedCode is required if kind is BED
                    Valid only when `kind` is `BED`.                        | kind is BED if bedCode is set
                    You can specify this parameter only if you specify `roomName`. | bedCode requires roomName
                    This parameter can only be set if `heated` is `true`.   | heated is true if bedCode is set
                    This parameter is used only if `kind` is `BED`.         | bedCode is ignored if kind is not BED
                    Applies only when `roomName` is used.                   | bedCode is ignored if roomName is not set
                    Can be present only if `roomName` is not provided.      | roomName excludes bedCode
                    """)
    void onlyLimitsWhatItStandsWith(String sentence, String relation) {
        assertThat(words(sentence)).containsExactly(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    You must specify either `bedCode` or `roomName`. You can also specify both. | at least one of bedCode and roomName
                    You must specify `bedCode` or `roomName`. You can't specify both.           | exactly one of bedCode and roomName
                    Pass `bedCode` or `roomName`. If both are passed, only `roomName` is used.  | bedCode is ignored if roomName is set
                    """)
    void theNextSentenceSettlesWhatAnAlternativeMeans(String sentences, String relation) {
        assertThat(words(sentences)).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    If you specify this parameter, you can't specify `roomName` or `deskCount`. | bedCode excludes roomName and deskCount
                    Cannot be used together with `roomName` or `deskCount`.                     | bedCode excludes roomName and deskCount
                    """)
    void oneAgainstSeveralIsEachPairAndNotTheOthersAmongThemselves(String sentence, String relation) {
        assertThat(words(sentence)).containsExactly(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // groups inside an alternative
                "You must specify either `bedCode` or both `roomName` and `deskCount`.",
                "You must specify `bedCode`, or `roomName` and `deskCount`.",
                "You can't specify both `bedCode` and `roomName` or `deskCount`.",
                // conditions that no member shows
                "If the house is full, you can't specify `roomName`.",
                "For long stays, you must specify `roomName`.",
                "To book for a group, specify either `bedCode` or `roomName`.",
                "When you book for the first time, you must specify `roomName`.",
                "You must specify `roomName` if the guest is a child and `heated` is `true`.",
                // values, lengths, deprecations, comparisons, advice
                "The value must be less than `deskCount`.",
                "Must contain as many elements as `deskCount`.",
                "The `kind` must be `BED`.",
                "This parameter is deprecated, use `roomName` instead.",
                "We recommend that you use `roomName` instead of this parameter.",
                "You should specify `roomName` if you specify this parameter.",
                "If you specify this parameter, you can omit `roomName`.",
                "This parameter is not required if `roomName` is specified.",
                "You can use this parameter with `roomName`.",
                // responses
                "If `kind` is `BED`, the response contains `roomName`.",
                "This value is returned only if `roomName` was specified.",
                "This parameter appears only when `kind` is `BED`.",
                "If the request is valid and you specify `roomName`, `bedCode` is empty.",
                // members of another structure, or of none
                "You must specify either `Guest.bedCode` or `roomName`, but not both.",
                "You must specify either `guestId` or `roomName`, but not both.",
                "Required if `kind` is `SOFA`.",
                "Otherwise, you must specify either `bedCode` or `roomName`.",
                "If you specify this parameter in the `Guest` structure, you must also specify `roomName`."
            })
    void statesNothingThatIsUnderstood(String sentence) {
        assertThat(words(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The possible cases:\n\n* For groups, you must specify either `bedCode` or `roomName`.",
                "If the house is full:\n\n* You must specify either `bedCode` or `roomName`.",
                "* `FULL`: You must specify either `bedCode` or `roomName`.",
                "Use `QUIET` for silence. If you use this value, you must specify `roomName`."
            })
    void aListItemMayBeAboutACaseOnly(String description) {
        assertThat(words(description)).isEmpty();
    }

    @Test
    void thisValueIsTheOneOfItsListItem() {
        Shape.Structure structure = new Shape.Structure(
                "Booking",
                "",
                List.of(
                        member(
                                "kind",
                                new Type.Ref("Kind"),
                                "* `BED`: a bed. If you use this value, you must specify `bedCode`."),
                        member("bedCode", Type.Primitive.STRING, "")));

        assertThat(RelationReader.read(structure, SHAPES))
                .extracting(RelationText.PLAIN::of)
                .containsExactly("bedCode is required if kind is BED");
    }

    @Test
    void constraintsInAListAreNoCase() {
        assertThat(words("Constraints:\n\n* Can't be specified if `roomName` is specified."))
                .containsExactly("roomName excludes bedCode");
    }

    @Test
    void whatARequiredMemberContradictsIsAboutAnotherStructure() {
        Member required = new Member("roomName", Type.Primitive.STRING, true, false, "", null);
        Shape.Structure structure = new Shape.Structure(
                "Booking",
                "",
                List.of(
                        member("bedCode", Type.Primitive.STRING, "You can't use this parameter with `roomName`."),
                        required));

        assertThat(RelationReader.read(structure, SHAPES)).isEmpty();
    }

    @Test
    void aRelationNamesItsSentenceAndItsMember() {
        String sentence = "This field is required when `roomName` is set.";

        assertThat(relations("The code. " + sentence)).singleElement().satisfies(relation -> {
            assertThat(relation.sentence()).isEqualTo(sentence);
            assertThat(relation.statedBy()).isEqualTo("bedCode");
            assertThat(relation.involved()).containsExactly("roomName", "bedCode");
        });
    }

    @Test
    void longAndStrangeDescriptionsAreReadInLinearTime() {
        String members = "`bedCode`, ".repeat(20_000);
        assertThat(words("You must specify either " + members + "or `roomName`."))
                .isEmpty();
        assertThat(words("If you specify ".repeat(20_000) + "`roomName`, you must."))
                .isEmpty();
        assertThat(words("must `".repeat(20_000))).isEmpty();
        assertThat(words("must. A ".repeat(20_000))).isEmpty();
    }
}
