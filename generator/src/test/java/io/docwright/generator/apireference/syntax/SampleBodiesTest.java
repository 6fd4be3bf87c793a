package io.docwright.generator.apireference.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleBodiesTest {

    @Test
    void otherTextsAreNoBodies() {
        assertThat(SampleBodies.of(List.of("", "{ \"a\": 1 }", "<", "plain text")))
                .isEqualTo(SampleBodies.NONE);
    }

    @Test
    void numbersInNamesOfParametersAreNoNames() {
        SampleBodies bodies = SampleBodies.of(List.of("?Action=PlantTrees&Tree.1.Leaf.2=green&.=&1.2=x&=3"));

        Skeleton.Structure form = bodies.requests().get(0);
        assertThat(form.fields()).extracting(Skeleton.Field::name).containsExactly("Action", "Tree");
        Skeleton tree = form.fields().get(1).value();
        assertThat(tree)
                .isEqualTo(new Skeleton.Structure(List.of(new Skeleton.Field("Leaf", new Skeleton.Scalar(""), false))));
    }

    @Test
    void aMissingQuoteInTheRootElementLosesNoElements() {
        SampleBodies bodies = SampleBodies.of(List.of(
                "<DescribeTreesResponse xmlns=\"http://garden.example.com/doc/><a\">1</a\"></DescribeTreesResponse>"));

        assertThat(bodies.responses().get(0).fields())
                .extracting(Skeleton.Field::name)
                .containsExactly("a");
    }
}
