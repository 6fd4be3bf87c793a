package io.docwright.fake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.fake.Garden;
import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values read like what they are. */
class AnswersTest {
    private final ServiceDescription garden = Garden.description();
    private final Answers answers = new Answers(garden, 0);

    @SuppressWarnings("unchecked") // the tree is a structure
    private Map<String, Object> tree(Map<String, ?> input) {
        return (Map<String, Object>) Objects.requireNonNull(
                answers.fill(garden.operation("PlantTree"), input, Map.of()).get("tree"));
    }

    @Test
    void membersOfTheRequestComeBack() {
        assertThat(tree(Map.of("treeName", "oak", "color", "GREEN", "soil", Map.of("clay", 2L))))
                .containsEntry("treeName", "oak")
                .containsEntry("color", "GREEN")
                .containsEntry("soil", Map.of("clay", 2L));
    }

    @Test
    void arnsAreOfTheServiceThatSigns() {
        assertThat(tree(Map.of("treeName", "oak")))
                .containsEntry("treeArn", "arn:aws:orchard:us-east-1:" + answers.account() + ":tree/oak");
    }

    @Test
    void idsMatchTheirPattern() {
        assertThat((String) tree(Map.of()).get("treeId")).matches("tr-[0-9a-f]{17}");
    }

    @Test
    void enumsAreActive() {
        assertThat(tree(Map.of())).containsEntry("state", "ACTIVE").containsEntry("color", "RED");
    }

    @Test
    void thingsAreCreatedBeforeTheyChange() {
        Map<String, Object> tree = tree(Map.of());

        Instant created = (Instant) tree.get("createdAt");
        Instant updated = (Instant) tree.get("updatedAt");
        assertThat(created).isBefore(updated).isAfter(answers.now().minus(Duration.ofDays(10)));
        assertThat(updated).isBefore(answers.now());
    }

    @Test
    void recursionIsCut() {
        assertThat(tree(Map.of())).containsEntry("branches", List.of());
    }

    @Test
    void unionsHaveOneMember() {
        assertThat((Map<?, ?>) tree(Map.of()).get("soil")).hasSize(1);
    }

    @Test
    void tokensAndFailuresAreLeftOut() {
        assertThat(answers.fill(garden.operation("PlantTree"), Map.of(), Map.of()))
                .doesNotContainKey("nextToken")
                .containsEntry("failedLabels", List.of());
    }

    @Test
    void eventsAreAllButExceptions() {
        assertThat(answers.fill(garden.operation("Watch"), Map.of(), Map.of()))
                .isEqualTo(Map.of("events", List.of(Map.of("leaf", Map.of("color", "RED")))));
    }

    @Test
    void knownMembersStay() {
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("tree", Map.of("treeName", "elm"));
        known.put("failedLabels", null);

        assertThat(answers.fill(garden.operation("PlantTree"), Map.of("treeName", "oak"), known))
                .isEqualTo(Map.of("tree", Map.of("treeName", "elm")));
    }

    @Test
    void theSeedAndTheCallDecide() {
        Map<String, Object> first = tree(Map.of("treeName", "oak"));

        assertThat(tree(Map.of("treeName", "oak"))).isEqualTo(first);
        assertThat(tree(Map.of("treeName", "elm")).get("treeId")).isNotEqualTo(first.get("treeId"));
        assertThat(new Answers(garden, 1)
                        .fill(garden.operation("PlantTree"), Map.of("treeName", "oak"), Map.of())
                        .get("tree"))
                .isNotEqualTo(first);
    }

    @Test
    void valuesDependOnTheContext() {
        Object one = answers.value(DescribedType.Plain.STRING, DescribedConstraints.NONE, "treeId", Map.of("n", 1L));
        Object two = answers.value(DescribedType.Plain.STRING, DescribedConstraints.NONE, "treeId", Map.of("n", 2L));

        assertThat(one).isNotEqualTo(two).asString().startsWith("tree-");
    }

    @Test
    void errorsHaveTheirMembers() {
        assertThat(answers.error("TreeExistsException", Map.of("treeName", "oak")))
                .containsEntry("treeName", "oak");
        assertThat(answers.error("Unheard", Map.of())).isEmpty();
    }
}
