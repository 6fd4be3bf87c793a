package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How well types are found if pages of the API's own reference are beside the boto3 pages, and all types have such a page. */
class SecondSourceTest {
    /** The mean F1 of structures over the services, in percent; types of responses have no names on API pages. */
    private static final double LEAST = 99.8;

    /** Services that have all their pages in the form. */
    private static final List<String> WHOLE = List.of(
            "acm",
            "amp",
            "amplify",
            "appmesh",
            "appsync",
            "batch",
            "cloudtrail",
            "codepipeline",
            "cognito-identity",
            "comprehend",
            "eks-auth",
            "emr",
            "fsx",
            "globalaccelerator",
            "mwaa",
            "network-firewall",
            "polly",
            "shield",
            "transcribe");

    @TestFactory
    Stream<DynamicTest> structuresAreThoseOfTheApi() throws IOException {
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        return Stream.of("md-2026").map(form -> DynamicTest.dynamicTest(form, () -> check(corpus, form)));
    }

    private static void check(Corpus corpus, String form) throws IOException {
        List<Double> scores = new ArrayList<>();
        for (TwoSources service : TwoSources.of(corpus, form)) {
            if (WHOLE.contains(service.id())) {
                Path model = CorpusModel.file(
                        CorpusModel.result(List.of(service.boto(), service.api()))
                                .api(),
                        "joined-" + service.id() + ".json");
                Path truth = corpus.furtherTruth();
                Path known = Files.exists(truth.resolve(service.id() + ".json.gz")) ? truth : corpus.truth();
                scores.add(Score.of(corpus, model, known, List.of("--service", service.id()))
                        .percent()
                        .getOrDefault("structure F1", 0.0));
            }
        }
        double mean = scores.stream().mapToDouble(score -> score).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%s: structures of %d services, mean F1 %.2f%%, at least %.1f%%%n",
                form,
                scores.size(),
                mean,
                LEAST);
        assertThat(scores).hasSize(WHOLE.size());
        assertThat(mean).isGreaterThanOrEqualTo(LEAST);
    }
}
