package io.docwright.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.sample.Everything;
import io.docwright.runtime.sample.Failure;
import io.docwright.runtime.sample.SampleApi;
import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftRecorderTest {
    private static final StructureSchema<Everything> LIMITED = Everything.SCHEMA.constrained("1 ..10\n10 ..2");
    private static final Operation<Empty, Everything> GET =
            new Operation<>(SampleApi.SERVICE, "GetAll", Empty.SCHEMA, LIMITED);

    private final DriftRecorder drift = new DriftRecorder();

    /** A service that answers with a text of JSON. */
    private record Answer(String json) implements Transport {
        @Override
        public <I extends Structure, O extends Structure> O call(
                Operation<I, O> operation, I input, CallOptions options) {
            return JsonCodec.builder()
                    .withUnknownMembers(true)
                    .build()
                    .read(operation.output(), json.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> observed(String json) {
        try {
            call(new Answer(json.replace('\'', '"')));
        } catch (CodecException e) {
            assertThat(e).hasMessageContaining("expected"); // the caller's; drift is recorded
        }
        return shown();
    }

    private void call(Transport transport) {
        transport.with(drift).call(GET, Empty.empty(), CallOptions.NONE);
    }

    private List<String> shown() {
        return drift.observations().keySet().stream()
                .map(one -> one.kind().word() + " " + one.at() + " " + one.name() + " " + one.detail())
                .map(String::strip)
                .toList();
    }

    @Test
    void whatIsDocumentedIsNotRecorded() {
        assertThat(observed("{'string': 's', 'color': 'red', 'list': [{'string': 't'}]}"))
                .isEmpty();
    }

    @Test
    void membersAreRecordedWithTheirTypes() {
        assertThat(observed(
                        "{'string': 's', 'x': 'secret', 'list': [{'string': 't', 'y': {}}, {'string': 't', 'y': {}}]}"))
                .containsExactly("member GetAll.output x string", "member GetAll.output.list[] y object");
        assertThat(drift.observations().values()).containsExactly(1L, 2L);
    }

    @Test
    void valuesOfEnumsAreRecordedIfTheyLookLikeListedOnes() {
        assertThat(observed("{'string': 's', 'color': 'RED', 'inner': {'string': 's', 'color': 'blue'}}"))
                .containsExactly("value GetAll.output.color RED red", "value GetAll.output.inner.color blue");
        assertThat(observed("{'string': 's', 'color': 'my password is Hunter2'}"))
                .hasSize(2);
    }

    @Test
    void requiredMembersThatAreMissingAreRecorded() {
        assertThat(observed("{'list': [{}]}"))
                .containsExactly("missing GetAll.output.list[].string", "missing GetAll.output.string");
    }

    @Test
    void otherTypesAreRecorded() {
        assertThat(observed("{'string': 's', 'inner': {'string': []}}"))
                .containsExactly("type GetAll.output.inner.string  expected text, found an array");
        assertThat(observed("{'string': 's', 'groups': {'hunter2': 7}}"))
                .contains("type GetAll.output.groups{}  expected an array, found an integer");
    }

    @Test
    void constraintsThatAreNotMetAreRecorded() {
        assertThat(observed(
                        "{'string': 's', 'Integer': 11, 'list': [{'string': 's'}, {'string': 's'}, {'string': 's'}]}"))
                .containsExactly(
                        "constraint GetAll.output.Integer  at most 10",
                        "constraint GetAll.output.list  at most 2 elements");
    }

    @Test
    void codesOfErrorsAreRecorded() {
        Transport failing = new Transport() {
            @Override
            public <I extends Structure, O extends Structure> O call(
                    Operation<I, O> operation, I input, CallOptions options) {
                throw Failure.builder().code_("secret").code("Broken").build();
            }
        };

        assertThatThrownBy(() -> call(failing)).isInstanceOf(Failure.class);
        assertThat(shown()).containsExactly("error GetAll Broken");
    }

    @Test
    void noValueIsInTheFile(@TempDir Path folder) throws IOException {
        observed("{'string': 'hunter2', 'x': 'hunter2', 'color': 'hunter2hunter2',"
                + " 'list': [{'string': 'hunter2', 'y': {'hunter2': 'hunter2'}}]}");
        observed("{'string': {'hunter2': 'hunter2'}}");
        observed("{'string': 's', 'counts': {'hunter2': 'hunter2'}}");
        Path file = folder.resolve("observations.json");

        drift.mergeInto(file);

        assertThat(file).content().contains("\"GetAll.output.list[]\"").doesNotContain("hunter2");
    }

    @Test
    void filesAreMergedOverRuns(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/observations.json");
        observed("{'string': 's', 'x': 1}");
        drift.mergeInto(file);
        observed("{'string': 's', 'x': 1, 'y': 1}");

        drift.mergeInto(file);

        assertThat(drift.observations()).isEmpty();
        assertThat(file).hasContent("""
                        {"format": "docwright-observations/1", "observations": [
                          {"service":"sample","kind":"member","at":"GetAll.output","name":"x","detail":"number","count":2},
                          {"service":"sample","kind":"member","at":"GetAll.output","name":"y","detail":"number","count":1}
                        ]}
                        """);
        assertThat(folder.resolve("new"))
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void otherFilesAreNotReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("names.json"), "{\"format\": \"docwright-names/1\"}");
        observed("{'string': 's', 'x': 1}");

        assertThatThrownBy(() -> drift.mergeInto(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("name another file");
        assertThat(drift.observations()).hasSize(1);
        assertThat(file).hasContent("{\"format\": \"docwright-names/1\"}");
    }

    @Test
    void theNumberOfObservationsIsBoundedAlsoIfManyThreadsCall() {
        DriftRecorder small = new DriftRecorder(2);
        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> new Answer("{\"string\": \"s\", \"x" + i % 4 + "\": 1}")
                        .with(small)
                        .call(GET, Empty.empty(), CallOptions.NONE));

        assertThat(small.observations()).hasSizeBetween(2, 4);
        long counted = small.observations().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(counted + small.dropped()).isEqualTo(200);
    }
}
