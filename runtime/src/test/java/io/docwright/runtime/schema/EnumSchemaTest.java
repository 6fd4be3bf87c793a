package io.docwright.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.sample.Color;
import io.docwright.runtime.value.ListedOrNot;
import io.docwright.runtime.value.OpenEnum;
import org.junit.jupiter.api.Test;

class EnumSchemaTest {
    /** Two values that differ in case only. */
    private static final class Unit extends OpenEnum<ListedOrNot> {
        private static final EnumSchema<Unit> SCHEMA = EnumSchema.of(
                "Unit",
                Unit::new,
                ListedOrNot.UNLISTED,
                new Unit("MB", ListedOrNot.LISTED),
                new Unit("Mb", ListedOrNot.LISTED));

        private Unit(String value, ListedOrNot known) {
            super(value, known, known == ListedOrNot.LISTED);
        }
    }

    @Test
    void listedValuesAreConstants() {
        assertThat(Color.of("light-blue")).isSameAs(Color.LIGHT_BLUE);
    }

    @Test
    void anotherCaseKeepsItsValueAndIsKnown() {
        Color color = Color.of("Light-Blue");
        assertThat(color.known()).isEqualTo(Color.Known.LIGHT_BLUE);
        assertThat(color.isKnown()).isTrue();
        assertThat(color.value()).isEqualTo("Light-Blue");
        assertThat(color).isNotEqualTo(Color.LIGHT_BLUE);
        assertThat(color).isEqualTo(Color.of("Light-Blue"));
    }

    @Test
    void otherValuesAreNotKnown() {
        assertThat(Color.of("mauve").known()).isEqualTo(Color.Known.UNLISTED);
        assertThat(Color.of("mauve").isKnown()).isFalse();
    }

    @Test
    void caseDecidesBetweenValuesThatDifferInNothingElse() {
        assertThat(Unit.SCHEMA.of("MB").isKnown()).isTrue();
        assertThat(Unit.SCHEMA.of("mb").isKnown()).isFalse();
    }
}
