package io.docwright.generator.apireference.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.apireference.syntax.Skeleton.Field;
import io.docwright.generator.apireference.syntax.Skeleton.Scalar;
import io.docwright.generator.apireference.syntax.Skeleton.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link SampleBodies} reads forms and XML, however they are damaged. */
class SampleBodiesTest {

    @Test
    void numbersInTheNamesOfParametersAreNoLevels() {
        SampleBodies bodies = SampleBodies.of(
                List.of("https://garden.example.com/?Action=PlantTrees\n&Tree.1.Species=oak&n=5&N.1=a"));

        assertThat(bodies.requests())
                .containsExactly(new Structure(List.of(
                        field("Action"),
                        new Field("Tree", new Structure(List.of(field("Species"))), false),
                        field("n"),
                        field("N"))));
        assertThat(bodies.responses()).isEmpty();
    }

    @Test
    void theElementsBelowTheRootAreThoseOfTheResponse() {
        SampleBodies bodies = SampleBodies.of(List.of("<PlantTreesResponse><planted>5</planted></PlantTreesResponse>"));

        assertThat(bodies.responses())
                .containsExactly(new Structure(List.of(new Field("planted", new Scalar("5"), false))));
    }

    @Test
    void textsThatAreNeitherAreIgnored() {
        assertThat(SampleBodies.of(List.of("", "<", "<a", "a < b", "{\"a\": 1}")))
                .isEqualTo(SampleBodies.NONE);
    }

    private static Field field(String name) {
        return new Field(name, new Scalar(""), false);
    }
}
