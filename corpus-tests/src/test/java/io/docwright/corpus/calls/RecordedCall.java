package io.docwright.corpus.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call, and the request that the vendor's own client sent for it.
 *
 * @param id service, operation, kind of input and number, unique
 * @param service the id of the service
 * @param operation the API name of the operation
 * @param input the input as JSON
 * @param request what was sent
 */
record RecordedCall(String id, String service, String operation, JsonNode input, SentRequest request) {

    /** The calls in a file with a call on each line, by service. */
    static Map<String, List<RecordedCall>> byService(Path file) throws IOException {
        Map<String, List<RecordedCall>> calls = new TreeMap<>();
        Map<String, Integer> numbers = new TreeMap<>();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = JsonMapper.shared().readTree(line);
                String service = json.get("service").asString();
                String operation = json.get("operation").asString();
                String kind = service + "." + operation + "." + json.get("mode").asString();
                calls.computeIfAbsent(service, unseen -> new ArrayList<>())
                        .add(new RecordedCall(
                                kind + "." + numbers.merge(kind, 1, Integer::sum),
                                service,
                                operation,
                                json.get("input"),
                                sent(json.get("request"))));
            }
        }
        return calls;
    }

    private static SentRequest sent(JsonNode json) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        json.get("headers")
                .forEach(header -> headers.add(
                        Map.entry(header.get(0).asString(), header.get(1).asString())));
        byte[] body = json.has("bodyBase64")
                ? Base64.getDecoder().decode(json.get("bodyBase64").asString())
                : json.get("body").asString().getBytes(StandardCharsets.UTF_8);
        return SentRequest.of(
                json.get("method").asString(),
                URI.create(json.get("url").asString()),
                headers,
                body,
                json.get("scope").valueStream().map(JsonNode::asString).toList());
    }

    /** The same call with times in whole seconds: in some protocols, the vendor's client cuts fractions off. */
    RecordedCall inWholeSeconds() {
        String whole = input.toString().replaceAll("(\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\.\\d+", "$1");
        return new RecordedCall(id, service, operation, JsonMapper.shared().readTree(whole), request);
    }
}
