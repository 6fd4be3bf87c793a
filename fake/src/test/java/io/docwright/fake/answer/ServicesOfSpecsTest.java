package io.docwright.fake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.check.Check;
import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.pattern.Patterns;
import io.docwright.generator.Generator;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every answer of every operation of the services in {@code specs} is valid by its description, for any seed. */
class ServicesOfSpecsTest {
    private static final List<ServiceDescription> SERVICES = read();

    private static List<ServiceDescription> read() {
        try {
            ModelResult model = new Generator()
                    .model(new PagesRequest(List.of(Path.of("../specs")), Set.of(), Set.of(), 1, Progress.NONE));
            return model.api().services().stream()
                    .map(model::description)
                    .map(json ->
                            DescriptionReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.US_ASCII))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 20)
    void answersAreValid(@ForAll long seed) {
        for (ServiceDescription service : SERVICES) {
            FakeService fake = FakeService.of(service, FakeSettings.DEFAULT.seed(seed));
            Check check = new Check(service, new Patterns());
            for (DescribedOperation operation : service.operations().values()) {
                Map<String, Object> input = input(service, operation, seed + 1);
                assertThat(check.members(service.input(operation), input)).isEmpty();
                Map<String, Object> output = new Answers(service, seed).fill(operation, input, Map.of());
                assertThat(check.members(service.output(operation), output))
                        .as("%s: %s", operation.name(), output)
                        .isEmpty();
                assertThat(fake.answer(operation.name(), input)).isNotNull();
            }
        }
    }

    /** An input is a value of its type. */
    @SuppressWarnings("unchecked") // structures are maps
    private static Map<String, Object> input(ServiceDescription service, DescribedOperation operation, long seed) {
        return operation.input() == null
                ? Map.of()
                : (Map<String, Object>) new Answers(service, seed)
                        .value(
                                new DescribedType.Named(operation.input()),
                                DescribedConstraints.NONE,
                                operation.name(),
                                Map.of("seed", seed));
    }
}
