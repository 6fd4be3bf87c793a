package io.docwright.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.Bytes;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What tests tell a fake to do, and what they ask it. */
class FakeServiceTest {
    private static final Operation<DynamicStructure, DynamicStructure> PLANT = Garden.operation("PlantTree");
    private static final Map<String, Object> OAK = Map.of("treeName", "oak");

    private final FakeService fake = FakeService.of(Garden.description());

    private Map<String, Object> plant(Map<String, ?> input) {
        return Garden.call(fake.transport(), "PlantTree", input);
    }

    private ApiException failure(Map<String, ?> input) {
        return catchThrowableOfType(ApiException.class, () -> plant(input));
    }

    @Test
    void failsOnceWithTheSameException() {
        ApiException error = PLANT.service()
                .error("TreeExistsException")
                .newBuilder()
                .message("there is one")
                .build();
        fake.fails(PLANT, error);

        assertThat(catchThrowable(() -> plant(OAK))).isSameAs(error);
        assertThat(plant(OAK)).containsKey("tree");
    }

    @Test
    void failsWithADocumentedErrorInOneOfThreeCalls() {
        fake.fails("PlantTree", "TreeExistsException", Times.oneIn(3));

        List<Boolean> failed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            failed.add(catchThrowable(() -> plant(Map.of("treeName", "elm"))) instanceof ApiException);
            fake.calls().forEach(call -> assertThat(call.operation()).isEqualTo("PlantTree"));
        }
        assertThat(failed.get(2)).isTrue();
        assertThat(failed.get(5)).isTrue();
        assertThat(failed.get(0)).isFalse();
    }

    @Test
    void membersOfADocumentedErrorHaveValues() {
        fake.fails("PlantTree", "TreeExistsException", Times.always());

        ApiException error = failure(OAK);

        assertThat(error.code()).isEqualTo("TreeExistsException");
        assertThat(Trees.of(error)).containsKey("treeName");
    }

    @Test
    void throttlesWithTheDocumentedError() {
        fake.throttles(PLANT, Times.first(2));

        assertThat(failure(OAK).code()).isEqualTo("ThrottlingException");
        assertThat(failure(OAK).code()).isEqualTo("ThrottlingException");
        assertThat(plant(OAK)).containsKey("tree");
    }

    @Test
    void dropsConnections() {
        fake.drops(PLANT, Times.once());

        assertThatThrownBy(() -> plant(OAK)).isInstanceOf(UncheckedIOException.class);
        assertThat(fake.calls().get(0).error()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDelayLongerThanTheTimeoutFails() {
        fake.delays(PLANT, Duration.ofHours(1), Times.always());
        CallOptions options =
                CallOptions.builder().timeout(Duration.ofMillis(1)).build();

        assertThatThrownBy(() -> fake.transport().call(PLANT, Trees.structure(PLANT.input(), OAK), options))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("timeout");
    }

    @Test
    void aDelayOfNoneChangesNothing() {
        fake.delays(Duration.ZERO);

        assertThat(plant(OAK)).containsKey("tree");
    }

    @Test
    void answersWithWhatAFunctionReturns() {
        fake.answers(
                PLANT,
                input -> Trees.structure(
                        PLANT.output(),
                        Map.of("tree", Map.of("treeName", Trees.of(input).get("treeName") + "!"))));

        assertThat(plant(OAK)).isEqualTo(Map.of("tree", Map.of("treeName", "oak!")));
    }

    @Test
    void whatAnAnswerThrowsIsTheErrorOfTheCall() {
        ApiException error =
                PLANT.service().error("TreeExistsException").newBuilder().build();
        fake.answers(PLANT, input -> {
            throw error;
        });

        assertThat(catchThrowable(() -> plant(OAK))).isSameAs(error);
        assertThat(fake.calls().get(0).error())
                .isInstanceOfSatisfying(
                        FakeError.class, found -> assertThat(found.name()).isEqualTo("TreeExistsException"));
    }

    @Test
    void tellsCallsAndForgetsThemWithTheRest() {
        fake.answers("PlantTree", input -> Map.of());
        List<FakeCall> heard = new ArrayList<>();
        fake.listen(heard::add);

        plant(OAK);

        assertThat(fake.calls(PLANT)).extracting(Trees::of).containsExactly(OAK);
        assertThat(fake.calls(Garden.operation("Weigh"))).isEmpty();
        assertThat(heard).isEqualTo(fake.calls());
        fake.reset();
        assertThat(fake.calls()).isEmpty();
        assertThat(plant(OAK)).containsKey("tree");
    }

    @Test
    void keepsOnlyTheLastCalls() {
        FakeService forgetful = FakeService.of(Garden.description(), FakeSettings.DEFAULT.keptCalls(2));

        for (String kind : List.of("a", "b", "c")) {
            forgetful.answer("Weigh", Map.of("kind", kind));
        }

        assertThat(forgetful.calls())
                .extracting(FakeCall::input)
                .containsExactly(Map.of("kind", "b"), Map.of("kind", "c"));
    }

    @Test
    void answersWithTheExampleForTheSameRequest() {
        assertThat(fake.answer("Weigh", Map.of("kind", "apple")))
                .isEqualTo(Map.of(
                        "grams", 182.5, "at", Instant.parse("2019-05-01T10:00:00Z"), "picture", Bytes.of(new byte[] {
                            1, 2, 3
                        })));
        assertThat(fake.answer("Weigh", Map.of("kind", "pear"))).doesNotContainEntry("grams", 182.5);
    }

    @Test
    void asynchronousClientsGetTheSame() {
        fake.fails("PlantTree", "TreeExistsException", Times.once());
        DynamicStructure input = Trees.structure(PLANT.input(), OAK);

        assertThatThrownBy(() -> fake.asyncTransport()
                        .call(PLANT, input, CallOptions.NONE)
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ApiException.class);
        assertThat(Trees.of(fake.asyncTransport()
                        .call(PLANT, input, CallOptions.NONE)
                        .join()))
                .containsKey("tree");
    }

    @Test
    void unknownOperationsAreToldAtOnce() {
        assertThatThrownBy(() -> fake.fails("Prune", "TreeExistsException", Times.once()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PlantTree");
        assertThatThrownBy(() -> fake.answer("Prune", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheDescriptionOfAService() {
        assertThat(FakeService.of(PLANT.service()).description().name()).isEqualTo("Garden");
    }
}
