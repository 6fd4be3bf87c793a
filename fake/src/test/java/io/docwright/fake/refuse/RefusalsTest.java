package io.docwright.fake.refuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.Garden;
import io.docwright.fake.error.FakeError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say is refused, is refused with the documented error, and the message names the member. */
class RefusalsTest {
    private final FakeService fake = FakeService.of(Garden.description());

    private FakeError refusal(Map<String, ?> input) {
        return catchThrowableOfType(FakeError.class, () -> fake.answer("PlantTree", input));
    }

    @Test
    void missingRequiredMembers() {
        FakeError error = refusal(Map.of());

        assertThat(error.name()).isEqualTo("GardenValidationException");
        assertThat(error).hasMessage("treeName: expected a value, found none");
    }

    @ParameterizedTest
    @CsvSource({
        "ab, treeName: expected 3 to 12 characters",
        "abcdefghijklm, treeName: expected 3 to 12",
        "Oak, a match of [a-z]+"
    })
    void textsThatBreakConstraints(String name, String message) {
        assertThat(refusal(Map.of("treeName", name))).hasMessageContaining(message);
    }

    @Test
    void numbersOutOfRange() {
        assertThat(refusal(Map.of("treeName", "oak", "height", 101L)))
                .hasMessage("height: expected 1 to 100, found 101");
    }

    @Test
    void elementsOfLists() {
        assertThat(refusal(Map.of("treeName", "oak", "labels", List.of("tall", "green"))))
                .hasMessage("labels[1]: expected at most 4 characters, found 5");
    }

    @Test
    void unionsWithTwoMembers() {
        assertThat(refusal(Map.of("treeName", "oak", "soil", Map.of("sand", "a", "clay", 1L))))
                .hasMessageStartingWith("soil: expected exactly one member, found");
    }

    @Test
    void valuesThatAnEnumDoesNotList() {
        Map<String, Object> input = Map.of("treeName", "oak", "color", "BLUE");

        assertThat(refusal(input)).hasMessage("color: expected one of RED, GREEN, found 'BLUE'");
        FakeService open = FakeService.of(Garden.description(), FakeSettings.DEFAULT.openEnums());
        assertThatCode(() -> open.answer("PlantTree", input)).doesNotThrowAnyException();
    }

    @Test
    void constraintsOnlyIfWanted() {
        FakeService lenient = FakeService.of(Garden.description(), FakeSettings.DEFAULT.withoutConstraints());

        assertThatCode(() -> lenient.answer("PlantTree", Map.of("treeName", "Oak tree", "height", 900L)))
                .doesNotThrowAnyException();
    }

    @Test
    void secretsAreNotInMessages() {
        assertThat(refusal(Map.of("treeName", "oak", "secret", "open sesame")))
                .hasMessageContaining("secret:")
                .message()
                .doesNotContain("sesame");
    }

    @Test
    void allProblemsAreInOneMessage() {
        assertThat(refusal(Map.of("color", "BLUE", "height", 0L)))
                .hasMessageContainingAll("treeName:", "color:", "height:");
    }
}
