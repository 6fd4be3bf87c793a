package io.docwright.runtime.drift;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Files of observations: <code>{"format": "docwright-observations/1", "observations": [{"service": …, "kind": …, "at": …, "name": …,
 * "detail": …, "count": 3}]}</code>, one observation a line.
 */
final class ObservationsFile {
    private static final String FORMAT = "docwright-observations/1";

    private ObservationsFile() {}

    /** Adds observations to a file, which is replaced as a whole. */
    static synchronized void merge(Path file, SortedMap<Observation, Long> added) throws IOException {
        SortedMap<Observation, Long> all = Files.exists(file) ? read(file) : new TreeMap<>();
        added.forEach((observation, count) -> all.merge(observation, count, Long::sum));
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "observations", ".json");
        try {
            Files.writeString(whole, text(all));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static SortedMap<Observation, Long> read(Path file) throws IOException {
        SortedMap<Observation, Long> all = new TreeMap<>();
        byte[] bytes = Files.readAllBytes(file);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            String format = "";
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("format")) {
                    format = json.getString();
                } else if (name.equals("observations")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        observation(json, all);
                    }
                } else {
                    json.skipChildren();
                }
            }
            if (!format.equals(FORMAT)) {
                throw new IOException(file + " has not the format " + FORMAT + "; name another file");
            }
            return all;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + " is no file of observations; name another file", e);
        }
    }

    private static void observation(JsonParser json, Map<Observation, Long> all) {
        Map<String, String> texts = new HashMap<>();
        long count = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                count = json.getLongValue();
            } else {
                texts.put(name, json.getString());
            }
        }
        Observation.Kind kind =
                Observation.Kind.valueOf(texts.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
        all.merge(
                new Observation(
                        texts.getOrDefault("service", ""),
                        kind,
                        texts.getOrDefault("at", ""),
                        texts.getOrDefault("name", ""),
                        texts.getOrDefault("detail", "")),
                count,
                Long::sum);
    }

    private static String text(SortedMap<Observation, Long> all) {
        StringBuilder text = new StringBuilder("{\"format\": \"" + FORMAT + "\", \"observations\": [");
        String separator = "\n";
        for (Map.Entry<Observation, Long> entry : all.entrySet()) {
            text.append(separator).append("  ").append(line(entry.getKey(), entry.getValue()));
            separator = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    private static String line(Observation observation, long count) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("service", observation.service());
            json.writeStringProperty("kind", observation.kind().word());
            json.writeStringProperty("at", observation.at());
            if (!observation.name().isEmpty()) {
                json.writeStringProperty("name", observation.name());
            }
            if (!observation.detail().isEmpty()) {
                json.writeStringProperty("detail", observation.detail());
            }
            json.writeNumberProperty("count", count);
            json.writeEndObject();
        }
        return line.toString();
    }
}
