package io.docwright.corpus;

import io.docwright.generator.Generator;
import io.docwright.generator.apireference.json.FactsJson;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.FactsResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that pages of an API's own reference say is read. Each difference from the known content is in {@code
 * differences.tsv}, with the line of the page that says what was read; the test checks that line. On failure, the message
 * has the rows that are missing in this file.
 */
class ApiReferenceTest {
    /** How many of the known types are read at least, in percent; of some parameters, pages give no type. */
    private static final Map<String, Double> LEAST_TYPES =
            Map.of("md-2026", 97.3, "converted-2026", 94.0, "awsdocs", 96.7);

    @TestFactory
    Stream<DynamicTest> allThatPagesSay() throws IOException {
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        Path pages = corpus.apiPages();
        return LEAST_TYPES.keySet().stream()
                .sorted()
                .map(form -> DynamicTest.dynamicTest(form, () -> check(corpus, pages, form)));
    }

    private static void check(Corpus corpus, Path pages, String form) throws IOException {
        FactsResult result = new Generator().facts(PagesRequest.of(List.of(pages.resolve(form))));
        Path facts = Corpus.output("api-" + form + ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(facts))) {
            FactsJson.write(result.services(), out);
        }
        List<ApiDifference> listed = ApiDifference.listed(form);
        Path except = ApiDifference.write(listed, Corpus.output("api-" + form + "-differences.tsv"));
        ApiScore score = ApiScore.of(corpus, facts, except);
        System.out.printf("%s, but for %d listed differences:%n", form, listed.size());
        score.figures().forEach((kind, figure) -> System.out.printf("  %-24s%s%n", kind, figure));

        Lines lines = new Lines(pages);
        ApiPlaces places = new ApiPlaces(result.services());
        SoftAssertions soft = new SoftAssertions();
        List<String> missing = new ArrayList<>();
        for (ApiScore.Wrong wrong : score.wrong()) {
            missing.add(ApiDifference.row(wrong.kind(), wrong.place(), lines.find(places.find(wrong.place()), wrong)));
        }
        soft.assertThat(missing).as("differences that are not listed").isEmpty();
        soft.assertThat(score.outdated()).as("listed differences that are none").isEmpty();
        soft.assertThat(listed.stream().filter(difference -> !lines.says(places.find(difference.place()), difference)))
                .as("listed differences whose line does not say what was read")
                .isEmpty();
        soft.assertThat(Objects.requireNonNull(score.figures().get("type")).saidPercent())
                .as("types in percent")
                .isGreaterThanOrEqualTo(LEAST_TYPES.get(form));
        soft.assertAll();
    }

    /** The lines of pages, which are read once. */
    private static final class Lines {
        private final Path folder;
        private final Map<String, List<String>> pages = new HashMap<>();

        Lines(Path folder) {
            this.folder = folder;
        }

        private List<String> of(String file) {
            return pages.computeIfAbsent(file, name -> {
                try {
                    return Files.readAllLines(folder.resolve(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private String file(ApiPlace place) {
            return folder.relativize(Path.of(place.page().span().file()).toAbsolutePath())
                    .toString();
        }

        /** The first line that says what was read at a place; null if there is none. */
        @Nullable
        String find(List<ApiPlace> places, ApiScore.Wrong wrong) {
            for (ApiPlace place : places) {
                String file = file(place);
                int line = place.find(wrong.kind(), wrong.place(), of(file));
                if (line > 0) {
                    return file + ":" + line;
                }
            }
            return null;
        }

        /** Whether the listed line is one of the place and says what was read there. */
        boolean says(List<ApiPlace> places, ApiDifference listed) {
            List<String> lines = of(listed.file());
            return listed.line() <= lines.size()
                    && places.stream()
                            .filter(place ->
                                    file(place).equals(listed.file()) && place.has(listed.kind(), listed.line()))
                            .anyMatch(place -> place.says(listed.kind(), listed.place(), listed.line(), lines));
        }
    }
}
