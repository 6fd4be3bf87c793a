package io.docwright.corpus.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.json.DescriptionJson;
import io.docwright.generator.request.PagesRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How much of what is created comes back. The rules were made with the first half of the services; the second was only measured.
 */
class MemoryFiguresTest {
    private static final double LEAST_MEMBERS = 80;
    private static final double LEAST_REFUSED = 90;
    private static final double LEAST_FOUND = 80;

    @Test
    void whatIsCreatedComesBack() throws IOException {
        Corpus corpus = Corpus.assumed();
        List<Service> services = new Generator()
                .model(PagesRequest.of(List.of(corpus.pages(), corpus.furtherPages()))).api().services().stream()
                        .sorted(Comparator.comparing(Service::key))
                        .toList();
        Measured[] halves = {new Measured(), new Measured()};
        int count = 0;
        for (Service service : services) {
            Path model = corpus.model(service.key());
            if (Files.exists(model)) {
                halves[count++ % 2].add(measured(service, ServiceModel.read(model)));
            }
        }
        System.out.printf("the fake's memory, %d services%n  %s%n  %s%n", count, halves[0], halves[1]);
        for (Measured half : halves) {
            assertThat(half.membersPercent()).as("members that come back").isGreaterThanOrEqualTo(LEAST_MEMBERS);
            assertThat(half.deletesPercent()).as("deleted that is refused").isGreaterThanOrEqualTo(LEAST_REFUSED);
            assertThat(half.listsPercent()).as("created that is listed").isGreaterThanOrEqualTo(LEAST_FOUND);
        }
    }

    private static Measured measured(Service service, ServiceModel model) {
        byte[] json = DescriptionJson.text(service, new TreeMap<>()).getBytes(StandardCharsets.UTF_8);
        ServiceDescription description = DescriptionReader.read(new ByteArrayInputStream(json));
        FakeService fake =
                FakeService.of(description, FakeSettings.DEFAULT.openEnums().withoutConstraints());
        return new Measurement(service.key(), model, description, same -> {
                    fake.reset();
                    return fake::answer;
                })
                .run();
    }
}
