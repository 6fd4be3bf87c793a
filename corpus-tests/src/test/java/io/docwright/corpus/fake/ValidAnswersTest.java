package io.docwright.corpus.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.answer.Answers;
import io.docwright.fake.check.Check;
import io.docwright.fake.check.Problem;
import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.pattern.Patterns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every answer of every operation is valid by its description, constraints included: made up for an empty request, and given by a fake
 * for a full one, which the fake does not refuse as invalid.
 */
class ValidAnswersTest {
    private static final long SEED = Long.getLong("docwright.seed", 1);

    /** Services with constraints, if not all are tested. */
    private static final Set<String> FEW = Set.of("acm", "appmesh", "codepipeline", "emr", "mwaa", "rds");

    @TestFactory
    Stream<DynamicTest> answersAreValid() throws IOException {
        Corpus corpus = Corpus.assumed();
        String only = System.getProperty("docwright.services");
        return DescribedServices.names(corpus).stream()
                .filter(service -> only == null
                        ? Corpus.isWhole() || FEW.contains(service)
                        : List.of(only.split(",", -1)).contains(service))
                .map(service -> DynamicTest.dynamicTest(
                        service, () -> check(DescribedServices.withConstraints(corpus, service))));
    }

    private static void check(ServiceDescription service) {
        Check check = new Check(service, new Patterns());
        Answers answers = new Answers(service, SEED);
        FakeService fake = FakeService.of(service, FakeSettings.DEFAULT.seed(SEED));
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : service.operations().values()) {
            wrong.addAll(wrong(service, operation, check, answers.fill(operation, Map.of(), Map.of())));
            try {
                wrong.addAll(
                        wrong(service, operation, check, fake.answer(operation.name(), input(service, operation))));
            } catch (FakeError refused) {
                if (String.valueOf(refused.getMessage()).contains("expected ")) {
                    wrong.add(operation.name() + " refuses its input: " + refused.getMessage());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(
            ServiceDescription service, DescribedOperation operation, Check check, Map<String, Object> output) {
        return check.members(service.output(operation), output).stream()
                .map(Problem::toString)
                .map(problem -> operation.name() + ": " + problem)
                .toList();
    }

    /** An input with all members. */
    @SuppressWarnings("unchecked") // structures are maps
    private static Map<String, Object> input(ServiceDescription service, DescribedOperation operation) {
        return operation.input() == null
                ? Map.of()
                : (Map<String, Object>) new Answers(service, SEED + 1)
                        .value(
                                new DescribedType.Named(operation.input()),
                                DescribedConstraints.NONE,
                                operation.name(),
                                Map.of());
    }
}
