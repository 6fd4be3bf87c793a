package io.docwright.corpus.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.python.Literal;
import io.docwright.generator.model.python.PythonReader;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Examples of pages meet the relations that pages state: what a page shows cannot be what it forbids. */
class ExamplesTest {
    /** The body of a sample request: from its first brace to the last one before the next fence. */
    private static final Pattern SAMPLE =
            Pattern.compile("(?:POST|PUT|PATCH) /[^\\n]*HTTP/1[^`{]*(\\{[^`]*\\})", Pattern.CASE_INSENSITIVE);

    private final Corpus corpus = Corpus.assumed();

    @Test
    void noExampleOfAPageIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        int checked = 0;
        for (Service service : services()) {
            for (Operation operation : service.operations()) {
                checked += examples(service, operation, refused);
            }
        }
        System.out.println("relations checked in examples: " + checked);
        assertThat(refused).isEmpty();
        assertThat(checked).isGreaterThan(100);
    }

    private static int examples(Service service, Operation operation, List<String> refused) {
        String input = operation.input();
        return input == null
                ? 0
                : operation.examples().stream()
                        .map(example -> PythonReader.arguments(example.request()))
                        .filter(fields -> fields != null)
                        .mapToInt(fields -> ExampleCheck.check(service, input, value(fields), refused))
                        .sum();
    }

    @Test
    void noSampleRequestOfAnApiPageIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        Map<String, String> samples = samples();
        int checked = 0;
        for (Service service : services()) {
            for (Operation operation : service.operations()) {
                String sample = samples.get(service.key().toLowerCase(Locale.ROOT) + "/" + operation.name());
                Object request = sample == null ? null : json(sample);
                String input = operation.input();
                if (request != null && input != null) {
                    checked += ExampleCheck.check(service, input, request, refused);
                }
            }
        }
        System.out.println("relations checked in sample requests: " + checked);
        assertThat(refused).isEmpty();
        assertThat(checked).isPositive();
    }

    private List<Service> services() throws IOException {
        Api api = new Generator()
                .model(PagesRequest.of(List.of(corpus.pages(), corpus.furtherPages())))
                .api();
        return api.services();
    }

    /** Bodies of sample requests, by service and operation. */
    private Map<String, String> samples() throws IOException {
        Map<String, String> samples = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(corpus.apiPages())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString();
                String operation = name.replaceFirst("^API_", "").replaceFirst("\\.md$", "");
                String text = Files.readString(file);
                Matcher sample = SAMPLE.matcher(text.substring(Math.max(0, text.indexOf("# Examples"))));
                if (text.contains("# Examples") && sample.find()) {
                    samples.put(folder(file) + "/" + operation, sample.group(1));
                }
            }
        }
        return samples;
    }

    private static String folder(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object json(String text) {
        try {
            return JsonMapper.shared().readValue(text, Map.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Object value(Literal literal) {
        return literal.<Object>match(
                text -> text.value(),
                blob -> blob.value(),
                numeral -> numeral.value(),
                flag -> flag.value(),
                nothing -> "",
                moment -> moment.value(),
                items -> items.values().stream().map(ExamplesTest::value).toList(),
                fields -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    fields.values().forEach(field -> map.put(field.name(), value(field.value())));
                    return map;
                });
    }
}
