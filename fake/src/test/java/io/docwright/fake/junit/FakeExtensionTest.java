package io.docwright.fake.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.fake.FakeService;
import io.docwright.fake.junit.GardenClient.Plant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What {@link Fake} injects. */
@SuppressWarnings("NullAway") // JUnit sets the fields
class FakeExtensionTest {
    private static final List<FakeService> SEEN = new ArrayList<>();

    @Fake
    GardenClient client;

    @Fake
    private FakeService fake;

    @BeforeEach
    void plant() {
        client.plantTree(new Plant("oak"));
    }

    @RepeatedTest(2)
    void eachTestHasItsOwn(@Fake GardenClient other) {
        other.plantTree(new Plant("elm"));

        assertThat(fake.calls(Plant.OPERATION)).hasSize(2);
        assertThat(SEEN).doesNotContain(fake);
        SEEN.add(fake);
    }

    @Test
    void callsAreTold() {
        assertThat(Fakes.calls(fake, "a test"))
                .startsWith("Calls of the fake of Garden in a test:\n")
                .contains("\"operation\":\"PlantTree\",\"input\":{\"treeName\":\"oak\"}");
    }

    @Test
    void otherClassesAreNoClients() {
        assertThatThrownBy(() -> Clients.service(Comparable.class))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessageContaining("java.lang.Comparable");
    }

    @Nested
    class Inside {
        @Fake
        GardenClient inner;

        @Test
        void sharesTheFakeOfTheTest() {
            inner.plantTree(new Plant("fir"));

            assertThat(fake.calls(Plant.OPERATION)).hasSize(2);
        }
    }

    @Nested
    class Shared {
        @Fake
        static GardenClient client;

        @Fake(GardenClient.class)
        static FakeService ofTheClass;

        private static int planted;

        @RepeatedTest(3)
        void byAllTestsOfTheClass() {
            client.plantTree(new Plant("yew"));

            planted += 2; // with the oak of the test around it
            assertThat(ofTheClass.calls()).hasSize(planted);
        }
    }
}
