package io.docwright.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of relations: between {@code arn}, {@code name}, {@code heated}, {@code tags} and {@code count} of a room. */
class RelationsTest {
    private static final class Room extends Structure {
        private Room(Values values) {
            super(values);
        }

        private static StructureSchema<Room> schema(String relations) {
            Member<String> arn = Member.optional(0, "arn", Scalar.STRING);
            Member<String> name = Member.optional(1, "name", Scalar.STRING);
            Member<Boolean> heated = Member.optional(2, "heated", Scalar.BOOLEAN);
            Member<List<String>> tags = Member.optional(3, "tags", new ListSchema<>(Scalar.STRING));
            Member<Long> count = Member.optional(4, "count", Scalar.INTEGER);
            return StructureSchema.of("Room", Room::new, arn, name, heated, tags, count)
                    .related(relations);
        }
    }

    /** @param values words for the members, with {@code -} for those that are not set */
    private static List<String> violations(String relations, String values) {
        List<String> words = List.of(values.split(" "));
        @Nullable Object[] room = new @Nullable Object[5];
        for (int i = 0; i < room.length; i++) {
            room[i] = value(i, words.get(i));
        }
        return Constraints.violations(Room.schema(relations).received(room)).stream()
                .map(Violation::toString)
                .toList();
    }

    private static @Nullable Object value(int member, String word) {
        if (word.equals("-")) {
            return null;
        }
        return switch (member) {
            case 2 -> (Object) Boolean.valueOf(word);
            case 3 -> word.equals("[]") ? List.of() : List.of(word);
            case 4 -> Long.valueOf(word);
            default -> word;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one 0 1             | - - true - - | arn: expected exactly one of arn and name, found none
                    one 0 1             | a b - - -    | arn: expected exactly one of arn and name, found arn and name
                    most 0 1 3          | a b - - -    | arn: expected at most one of arn, name and tags, found arn and name
                    least 0 1           | - - - - -    | arn: expected at least one of arn and name, found none
                    all 0 1             | - b - - -    | arn: expected all or none of arn and name, found name
                    set 1 3 if 0        | a b - - -    | name: expected name and tags if arn is set, found name
                    set 1 if 0=x,a      | a - - - -    | name: expected name if arn is x or a, found none
                    set 1 unless 0=x    | a - - - -    | name: expected name if arn is not x, found none
                    set 2=true if 0     | a - false - - | heated: expected heated to be true if arn is set, found another value
                    unset 1 3 if 0      | a b - - -    | name: expected no name or tags if arn is set, found name
                    unset 1 if 2=true   | - b true - - | name: expected no name if heated is true, found name
                    unset 1 if 4=0      | - b - - 0    | name: expected no name if count is 0, found name
                    unset 0 unless 1    | a - - - -    | arn: expected no arn if name is not set, found arn
                    unset 1 if 0=a%2Cb  | a,b b - - -  | name: expected no name if arn is a,b, found name
                    """)
    void reports(String relation, String values, String violation) {
        assertThat(violations(relation, values)).containsExactly(violation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one 0 1             | - b - - -
                    most 0 2            | a - false - -
                    most 0 3            | a - - [] -
                    least 2 3           | - - false - -
                    all 0 2             | - - false - -
                    set 1 if 0          | - - - - -
                    set 1 if 2          | - - false - -
                    set 1 unless 0=x    | - - - - -
                    set 2=true if 0     | a - - - -
                    unset 1 if 0=x      | a b - - -
                    unset 1 if 3=x      | - b - x -
                    unset 3 if 0        | a - - [] -
                    """)
    void reportsOnlyWhatTheStructureShows(String relation, String values) {
        assertThat(violations(relation, values)).isEmpty();
    }

    @Test
    void reportsEachRelation() {
        assertThat(violations("one 0 1\nset 4 if 2", "- - true - -")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "none 0 1", "one 0 1 if", "one 0 1 when 2", "set x"})
    void anotherFormatIsAnError(String relations) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> violations(relations, "- - - - -"))
                .withMessageContaining("Room");
    }
}
