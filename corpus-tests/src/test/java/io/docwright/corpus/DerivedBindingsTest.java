package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.BindingComparison.Difference;
import io.docwright.generator.Generator;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.DeriveRequest;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.result.BindingsResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * How many operations have the same bindings, derived from pages, as those imported from the service's model. Operations whose
 * differences are listed, with the line of the page that shows them, are counted apart; {@code docs/missing-facts.md} explains the
 * others.
 */
class DerivedBindingsTest {
    /** By form and protocol, in percent. */
    private static final Map<String, Map<String, Double>> LEAST = Map.of(
            "md-2026", Map.of("aws-json", 100.0, "rest-json", 100.0, "aws-query", 100.0),
            "converted-2026",
                    Map.of(
                            "aws-json", 100.0,
                            "rest-json", 100.0,
                            "aws-query", 100.0,
                            "ec2-query", 99.0,
                            "rest-xml", 99.0),
            "awsdocs", Map.of("aws-json", 100.0, "rest-json", 100.0));

    @TestFactory
    Stream<DynamicTest> areThoseOfTheModels() throws IOException {
        Corpus corpus = Corpus.assumed();
        return LEAST.keySet().stream().sorted().map(form -> DynamicTest.dynamicTest(form, () -> check(corpus, form)));
    }

    private static void check(Corpus corpus, String form) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        ListedDifferences listed = ListedDifferences.of(corpus.apiPages(), form);
        for (TwoSources service : TwoSources.of(corpus, form)) {
            compare(service, listed, counts);
        }
        LEAST.getOrDefault(form, Map.of()).forEach((protocol, least) -> {
            Count count = counts.getOrDefault(protocol, new Count());
            double percent = 100.0 * (count.same + count.listed) / Math.max(1, count.all);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-10s %4d of %4d operations have the bindings of the model, %d differ as listed, %.2f%%, at least"
                            + " %.1f%%%n",
                    form,
                    protocol,
                    count.same,
                    count.all,
                    count.listed,
                    percent,
                    least);
            assertThat(percent).as("%s in %s", protocol, form).isGreaterThanOrEqualTo(least);
        });
        assertThat(listed.unused()).as("listed differences that are none").isEmpty();
    }

    /** The operations of a protocol. */
    private static final class Count {
        int all;
        int same;
        int listed;
    }

    private static void compare(TwoSources sources, ListedDifferences listed, Map<String, Count> counts)
            throws IOException {
        Generator generator = new Generator();
        BindingsResult result = generator.deriveBindings(new DeriveRequest(sources.request(), null, null, null));
        String text = Objects.requireNonNull(result.texts().get(sources.id()), sources.id());
        ServiceBindings derived = BindingsReader.read(sources.id(), text);
        Path folder = Corpus.output("imported");
        Path file = generator
                .importBindings(new ImportRequest(List.of(sources.model()), folder, sources.id(), Set.of()))
                .get(0);
        ServiceBindings imported = BindingsReader.read(sources.id(), Files.readString(file));
        String protocol = imported.traits().get(BindingTrait.PROTOCOL).orElse("");
        Service service = generator.model(sources.request()).api().services().get(0);
        BindingComparison comparison = new BindingComparison(
                service,
                derived,
                imported,
                protocol,
                result.unknown().getOrDefault(sources.id(), new TreeMap<>()),
                new SaidNames(sources));
        for (Operation operation : service.operations()) {
            OperationBinding one = derived.operations().get(operation.name());
            OperationBinding other = imported.operations().get(operation.name());
            if (one != null && other != null) {
                Count count = counts.computeIfAbsent(
                        protocol.startsWith("aws-json") ? "aws-json" : protocol, unseen -> new Count());
                List<Difference> differences = comparison.differences(operation, one, other);
                count.all++;
                if (differences.isEmpty()) {
                    count.same++;
                } else if (listed.explain(sources.id() + "." + operation.name(), differences)) {
                    count.listed++;
                } else {
                    System.out.println(sources.id() + "." + operation.name() + ": " + differences);
                }
            }
        }
    }
}
