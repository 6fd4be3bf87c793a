package io.docwright.corpus.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import io.docwright.corpus.fake.DescribedServices;
import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.answer.Answers;
import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.drift.DriftRecorder;
import io.docwright.runtime.drift.Observation;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Changes facts of pages, one for each client, and replays the answers of a fake of the unchanged pages: each change that the answers
 * show is recorded, and nothing else.
 */
class DriftTest {
    private static final int FACTS = 8;
    private static final int SERVICES = 6;
    private static final int OPERATIONS = 60;
    private static final JsonCodec JSON =
            JsonCodec.builder().withUnknownMembers(true).build();

    private static int changed;
    private static int exercised;

    /** The answers of a fake to calls without input, as JSON. */
    private record Recording(ServiceDescription service, Map<DescribedOperation, Map<String, Object>> answers) {
        static Recording of(ServiceDescription service) {
            FakeService fake = FakeService.of(service, FakeSettings.DEFAULT.withoutConstraints());
            Answers inputs = new Answers(service, 1);
            Map<DescribedOperation, Map<String, Object>> answers = new LinkedHashMap<>();
            for (DescribedOperation operation : service.operations().values()) {
                if (operation.output() != null && answers.size() < OPERATIONS) {
                    Map<String, Object> answer = answer(fake, input(inputs, operation), operation);
                    if (!answer.isEmpty()) {
                        answers.put(operation, answer);
                    }
                }
            }
            return new Recording(service, answers);
        }

        @SuppressWarnings("unchecked") // the value of a structure is a map by name
        private static Map<String, Object> input(Answers inputs, DescribedOperation operation) {
            return operation.input() == null
                    ? Map.of()
                    : (Map<String, Object>) inputs.value(
                            new DescribedType.Named(operation.input()),
                            DescribedConstraints.NONE,
                            operation.name(),
                            Map.of());
        }

        private static Map<String, Object> answer(
                FakeService fake, Map<String, Object> input, DescribedOperation operation) {
            try {
                return fake.answer(operation.name(), input);
            } catch (FakeError refused) {
                return Map.of();
            }
        }

        String json(DescribedOperation operation) {
            Operation<?, ?> dynamic = new DynamicService(service).operation(operation.name());
            return new String(
                    JSON.write(Trees.structure(dynamic.output(), Objects.requireNonNull(answers.get(operation)))),
                    StandardCharsets.UTF_8);
        }
    }

    /** Answers each call with the same JSON. */
    private record Replay(String json) implements Transport {
        @Override
        public <I extends Structure, O extends Structure> O call(
                Operation<I, O> operation, I input, CallOptions options) {
            return JSON.read(operation.output(), json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachChangeThatAnswersShowIsRecordedAndNothingElse() throws IOException {
        Corpus corpus = Corpus.assumed();
        List<String> all = DescribedServices.names(corpus);
        int step = Corpus.isWhole() ? 1 : all.size() / SERVICES;
        return Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(all::get)
                .map(name -> DynamicTest.dynamicTest(name, () -> check(DescribedServices.of(corpus, name))));
    }

    private static void check(ServiceDescription service) {
        Recording recording = Recording.of(service);
        recording
                .answers
                .keySet()
                .forEach(operation -> assertThat(observed(service, operation, recording.json(operation)))
                        .as(operation.name())
                        .isEmpty());
        Random random = new Random(service.name().hashCode());
        List<DescribedShape> shapes = new ArrayList<>(service.shapes().values());
        List<Observation.Kind> kinds = List.of(
                Observation.Kind.MEMBER,
                Observation.Kind.VALUE,
                Observation.Kind.MISSING,
                Observation.Kind.TYPE,
                Observation.Kind.CONSTRAINT);
        int made = 0;
        for (int tries = 0; made < FACTS && tries < 100 * FACTS; tries++) {
            Observation.Kind kind = kinds.get(made % kinds.size());
            ChangedFact fact = ChangedFact.of(service, shapes.get(random.nextInt(shapes.size())), kind, random);
            if (fact != null && check(recording, fact)) {
                made++;
            }
        }
        changed(made, 0);
        errors(service, recording, random);
    }

    /** Whether the answers show the fact. */
    private static boolean check(Recording recording, ChangedFact fact) {
        boolean any = false;
        for (Map.Entry<DescribedOperation, Map<String, Object>> answer : recording.answers.entrySet()) {
            DescribedOperation operation = answer.getKey();
            boolean shown = Exercise.shows(recording.service, fact, operation.output(), answer.getValue());
            any |= shown;
            List<Observation> observed = observed(fact.pages(), operation, recording.json(operation));
            if (shown) {
                assertThat(observed)
                        .as("%s of %s.%s in %s", fact.kind(), fact.shape(), fact.name(), operation.name())
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.kind()).isEqualTo(fact.kind()))
                        .allSatisfy(
                                one -> assertThat(one.at() + "." + one.name()).contains(fact.name()));
                changed(0, 1);
            } else {
                assertThat(observed).as(operation.name()).isEmpty();
            }
        }
        return any;
    }

    /** Codes of errors are recorded for the operation that failed. */
    private static void errors(ServiceDescription service, Recording recording, Random random) {
        List<DescribedOperation> failing = recording.answers.keySet().stream()
                .filter(operation -> !operation.errors().isEmpty())
                .toList();
        if (failing.isEmpty()) {
            return;
        }
        DescribedOperation operation = failing.get(random.nextInt(failing.size()));
        String code = operation.errors().get(random.nextInt(operation.errors().size()));
        LabClient client = new LabClient(service);
        Transport broken = new Transport() {
            @Override
            public <I extends Structure, O extends Structure> O call(
                    Operation<I, O> called, I input, CallOptions options) {
                throw client.error(code);
            }
        };
        assertThat(observed(client, operation, broken))
                .extracting(one -> one.kind() + " " + one.at() + " " + one.name())
                .containsExactly("ERROR " + operation.name() + " " + code);
        changed(1, 1);
    }

    private static List<Observation> observed(ServiceDescription pages, DescribedOperation operation, String json) {
        return observed(new LabClient(pages), operation, new Replay(json));
    }

    private static List<Observation> observed(LabClient client, DescribedOperation operation, Transport transport) {
        DriftRecorder drift = new DriftRecorder();
        Operation<LabStructure, LabStructure> call = client.operation(operation);
        try {
            transport.with(drift).call(call, call.input().received(new Object[0]), CallOptions.NONE);
        } catch (CodecException | ApiException expected) {
            assertThat(drift.observations()).as("%s", expected).isNotEmpty();
        }
        return List.copyOf(drift.observations().keySet());
    }

    private static synchronized void changed(int facts, int shown) {
        changed += facts;
        exercised += shown;
    }

    @AfterAll
    static void printTotals() {
        System.out.printf("%,d facts changed, shown by %,d answers%n", changed, exercised);
    }
}
