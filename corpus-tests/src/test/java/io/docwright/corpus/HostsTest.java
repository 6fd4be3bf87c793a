package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.request.ImportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * With the bindings that are imported from the service models, calls go to the hosts that the vendor's own client calls, and are
 * signed for the same region and name: in regions of five partitions, plain, with FIPS and with dual stack.
 */
class HostsTest {
    private static final String ACCOUNT = "123456789012";

    private int equal;
    private final SortedMap<String, String> unequal = new TreeMap<>();

    @Test
    void areThoseOfTheVendorsClient() throws IOException {
        Corpus corpus = Corpus.assumed();
        JsonNode expected;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(corpus.hosts()))) {
            expected = JsonMapper.shared().readTree(in);
        }
        for (Map.Entry<String, JsonNode> service : expected.properties()) {
            HostProbe probe = new HostProbe(imported(corpus, service.getKey()), ACCOUNT);
            service.getValue().properties().forEach(region -> check(service.getKey(), region, probe));
        }
        System.out.printf(
                "hosts of %d services: %d are those of the vendor's client, %d are not%n",
                expected.size(), equal, unequal.size());
        assertThat(equal).isPositive();
        assertThat(String.join(
                        "\n", unequal.entrySet().stream().map(Object::toString).toList()))
                .isEmpty();
    }

    private void check(String service, Map.Entry<String, JsonNode> region, HostProbe probe) {
        for (String kind : List.of("plain", "fips", "dualstack")) {
            HostProbe.Found found = probe.call(region.getKey(), kind.equals("fips"), kind.equals("dualstack"));
            String wanted = wanted(region.getValue().get(kind));
            if (wanted.equals(found.what())) {
                equal++;
            } else {
                unequal.put(
                        service + " " + region.getKey() + " " + kind,
                        "expected " + wanted + ", found " + found.what() + " " + found.message());
            }
        }
    }

    private static String wanted(JsonNode expected) {
        return expected.has("refused")
                ? "refused"
                : expected.get("url").asString() + " "
                        + expected.get("signingRegion").asString() + " "
                        + expected.get("signingName").asString();
    }

    private static ServiceBindings imported(Corpus corpus, String service) throws IOException {
        Path file = new Generator()
                .importBindings(
                        new ImportRequest(List.of(corpus.model(service)), Corpus.output("imported"), service, Set.of()))
                .get(0);
        return BindingsReader.read(service, Files.readString(file));
    }
}
