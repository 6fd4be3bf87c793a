package io.docwright.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.docwright.runtime.value.Document;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A structure as in generated code, and its use by codecs. */
class StructureTest {
    private static final class Sample extends Structure {
        static final Member<String> NAME = Member.required(0, "name", Scalar.STRING);
        static final Member<List<Sample>> PARTS =
                Member.optional(1, "parts", new ListSchema<>(Schema.lazy(() -> Sample.SCHEMA)));
        static final StructureSchema<Sample> SCHEMA = StructureSchema.of("Sample", Sample::new, NAME, PARTS);

        private Sample(Values values) {
            super(values);
        }

        String name() {
            return require(NAME);
        }

        List<Sample> parts() {
            return list(PARTS);
        }
    }

    @Test
    void receivedStructuresMayOmitRequiredMembers() {
        Sample sample = Sample.SCHEMA.received(new @Nullable Object[] {null, null});
        assertThat(sample.parts()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(sample::name)
                .withMessage("the response has no value for the required member name of Sample");
    }

    @Test
    void membersAreFoundByTheirNameOnTheWire() {
        assertThat(Sample.SCHEMA.member("name")).isSameAs(Sample.NAME);
        assertThat(Sample.SCHEMA.member("other")).isNull();
        assertThat(Sample.SCHEMA.members()).containsExactly(Sample.NAME, Sample.PARTS);
        Sample sample = Sample.SCHEMA.received(new @Nullable Object[] {"a", null});
        assertThat(StructureSchema.value(sample, Sample.NAME)).isEqualTo("a");
        assertThat(Structure.schemaOf(sample)).isSameAs(Sample.SCHEMA);
    }

    @Test
    void schemasThatContainThemselvesAreResolvedLate() {
        Schema<List<Sample>> parts = Sample.PARTS.schema();
        assertThat(parts).isInstanceOf(ListSchema.class);
        assertThat(((ListSchema<Sample>) parts).element().resolved()).isSameAs(Sample.SCHEMA);
    }

    @Test
    void membersWithAWrongIndexAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructureSchema.of("Wrong", Sample::new, Sample.PARTS))
                .withMessage("Wrong: parts has the name of another member, or an index that is not its position");
    }

    @Test
    void theMemberOfAllOthersIsLastAndNotOnTheWire() {
        Member<Map<String, Document>> others = Member.rest(1, "others");
        StructureSchema<Sample> open = StructureSchema.of("Open", Sample::new, Sample.NAME, others);
        assertThat(open.rest()).isSameAs(others);
        assertThat(open.member("others")).isNull();
        assertThat(Sample.SCHEMA.rest()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructureSchema.of("Wrong", Sample::new, Member.rest(0, "others"), Sample.PARTS))
                .withMessage("Wrong: others has the name of another member, or an index that is not its position");
    }
}
