package io.docwright.corpus.calls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Calls whose requests differ for a known reason: a file with a call and a reason on each line. */
final class ListedCalls {
    private static final String FILE = "/calls/differences.tsv";

    private ListedCalls() {}

    /** The reasons for the calls of a service, by call. */
    static Map<String, String> of(String service) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(ListedCalls.class.getResourceAsStream(FILE), FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 2 && cells[0].startsWith(service + ".")) {
                    reasons.put(cells[0], cells[1]);
                }
            }
        }
        return reasons;
    }
}
