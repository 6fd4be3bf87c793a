package io.docwright.corpus.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Generated clients send the requests that the vendor's own client sends. What differs is listed, with the reason, in {@code
 * differences.tsv}; each row must still differ.
 */
class RecordedCallsTest {
    @TestFactory
    Stream<DynamicTest> areSentAsTheVendorsClientSendsThem() throws IOException {
        Corpus corpus = Corpus.assumed();
        Map<String, List<RecordedCall>> calls = RecordedCall.byService(corpus.recordedCalls());
        return calls.keySet().stream()
                .map(service -> DynamicTest.dynamicTest(
                        service, () -> check(corpus, service, Objects.requireNonNull(calls.get(service)))));
    }

    private static void check(Corpus corpus, String service, List<RecordedCall> calls)
            throws IOException, ReflectiveOperationException {
        Set<String> operations =
                calls.stream().map(RecordedCall::operation).collect(Collectors.toCollection(TreeSet::new));
        CallingClient client = CallingClient.of(
                service, pages(corpus, service), corpus.model(service), operations, Files.createTempDirectory("calls"));
        Map<String, String> listed = ListedCalls.of(service);
        Map<String, String> differ = new TreeMap<>();
        for (RecordedCall call : calls) {
            List<String> differences = call.request().differences(client.send(call));
            if (!differences.isEmpty()
                    && !call.request()
                            .differences(client.send(call.inWholeSeconds()))
                            .isEmpty()) {
                differ.put(call.id(), String.join("\n    ", differences));
            }
        }
        System.out.printf("%-16s %3d calls, %d differ%n", service, calls.size(), differ.size());
        List<String> unlisted = new ArrayList<>();
        differ.forEach((id, differences) -> {
            if (!listed.containsKey(id)) {
                unlisted.add(id + "\n    " + differences);
            }
        });
        assertThat(unlisted).as("recorded | sent").isEmpty();
        assertThat(listed.keySet()).as("listed calls that differ").isEqualTo(differ.keySet());
    }

    private static List<Path> pages(Corpus corpus, String service) throws IOException {
        for (Path folder : List.of(corpus.pages(), corpus.furtherPages().resolve("pages"))) {
            if (Files.isDirectory(folder.resolve(service))) {
                return Stream.of(folder.resolve(service), folder.resolve(service + ".rst"))
                        .filter(Files::exists)
                        .toList();
            }
        }
        throw new IllegalStateException("no pages of " + service);
    }
}
