package io.docwright.corpus.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.ServiceDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a server writes the client reads, and the other way round: all operations and errors, with random values. */
class WireRoundTripTest {
    private static final long SEED = Long.getLong("docwright.seed", 1);

    /** One of each protocol, if not all services are tested. */
    private static final Set<String> FEW =
            Set.of("acm", "amp", "cloudwatch", "ec2", "kinesis", "route53", "s3", "sns", "sqs", "transcribe");

    private interface Check {
        @Nullable
        String difference(Random random) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> bothSidesReadWhatTheOtherWrites() throws IOException {
        Corpus corpus = Corpus.assumed();
        String only = System.getProperty("docwright.services");
        return DescribedServices.names(corpus).stream()
                .filter(service -> only == null
                        ? Corpus.isWhole() || FEW.contains(service)
                        : List.of(only.split(",", -1)).contains(service))
                .map(service -> DynamicTest.dynamicTest(service, () -> check(corpus, service)));
    }

    private static void check(Corpus corpus, String name) throws IOException {
        ServiceDescription service = DescribedServices.of(corpus, name);
        WireRoundTrip trip = new WireRoundTrip(service);
        List<String> differences = new ArrayList<>();
        for (DescribedOperation operation : service.operations().values()) {
            run(differences, operation.name(), random -> trip.output(operation, random));
            run(differences, operation.name(), random -> trip.input(operation, random));
        }
        for (DescribedShape shape : service.shapes().values()) {
            if (shape.kind() == DescribedShape.Kind.EXCEPTION) {
                run(differences, shape.name(), random -> trip.error(shape.name(), random));
            }
        }
        System.out.printf(
                "%-24s %4d operations, %d differences%n",
                name, service.operations().size(), differences.size());
        assertThat(differences).isEmpty();
    }

    private static void run(List<String> differences, String name, Check check) {
        for (int i = 0; i < 3; i++) {
            String difference;
            try {
                difference = check.difference(new Random(SEED * 31 + name.hashCode() + i));
            } catch (IOException | RuntimeException e) {
                difference = e + " at " + e.getStackTrace()[0];
            }
            if (difference != null) {
                differences.add(name + ": " + difference);
                return;
            }
        }
    }
}
