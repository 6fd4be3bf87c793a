package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.model.Api;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The same pages in other formats result in the same model as in reStructuredText. */
class FormatsTest {
    /** How much is equal at least, in percent. */
    private static final Map<String, Double> LEAST = Map.of(
            "operations", 99.9,
            "members", 99.9,
            "kinds", 99.9,
            "required", 99.9,
            "enums", 99.9,
            "unions", 99.9,
            "errors", 99.9,
            "words", 97.0);

    @TestFactory
    Stream<DynamicTest> otherFormatsGiveTheSameModel() throws IOException {
        Corpus corpus = Corpus.assumed();
        List<Path> formats = corpus.otherFormats();
        assertThat(formats).isNotEmpty();
        JsonNode wanted = CorpusModel.json(services(corpus, formats.get(0)));
        return formats.stream()
                .map(format -> DynamicTest.dynamicTest(name(format), () -> check(name(format), wanted, format)));
    }

    /** The services of the whole reference that a format has, too. */
    private static Api services(Corpus corpus, Path format) throws IOException {
        Set<String> ids =
                Corpus.children(format).stream().map(FormatsTest::name).collect(Collectors.toSet());
        Api api = new Api(CorpusModel.whole(corpus).services().stream()
                .filter(service -> ids.contains(service.id()))
                .toList());
        assertThat(api.services()).hasSameSizeAs(ids);
        return api;
    }

    private static void check(String name, JsonNode wanted, Path format) throws IOException {
        FactCounts facts = ModelComparison.compare(wanted, CorpusModel.json(CorpusModel.read(format)));
        SoftAssertions soft = new SoftAssertions();
        LEAST.forEach((kind, least) -> soft.assertThat(facts.percent(kind))
                .as("%s in %s, in percent; differences: %s", kind, name, facts.differences())
                .isGreaterThanOrEqualTo(least));
        soft.assertAll();
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
