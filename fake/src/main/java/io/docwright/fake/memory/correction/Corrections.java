package io.docwright.fake.memory.correction;

import io.docwright.fake.description.PlainJson;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Corrections of what a fake finds by itself, by service: the file {@code fake.json}.
 *
 * <pre>{@code
 * {
 *   "format": "docwright-fake/1",
 *   "services": {
 *     "garden": {
 *       "operations": {"Sow": {"does": "create", "resource": "Tree", "identifiers": ["name"], "result": "tree"}},
 *       "resources": {"Tree": {"state": {"path": "status", "creating": "SPROUTING", "ready": "GROWN"}}}
 *     }
 *   }
 * }
 * }</pre>
 *
 * @param services by the id of the service, in lower case
 */
public record Corrections(Map<String, ServiceCorrections> services) {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-fake/1";

    /** No corrections. */
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /**
     * Reads a file.
     *
     * @param in the JSON, in UTF-8; is closed
     * @throws IllegalArgumentException if it is not JSON of this format; the message tells where and what is expected
     */
    public static Corrections read(InputStream in) {
        Map<String, Object> file;
        try {
            file = PlainJson.read(in);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("fake.json is no JSON: " + e.getMessage(), e);
        }
        Fields root = new Fields(file, "");
        root.only("format", "services");
        if (!FORMAT.equals(file.get("format"))) {
            throw root.wrong("format", "must be " + FORMAT + ", but is " + file.get("format"));
        }
        Map<String, ServiceCorrections> services = new LinkedHashMap<>();
        root.each("services", (name, service) -> services.put(name.toLowerCase(Locale.ROOT), service(service)));
        return new Corrections(services);
    }

    /** The corrections of a service; empty if there are none. */
    public ServiceCorrections of(String service) {
        return services.getOrDefault(service.toLowerCase(Locale.ROOT), ServiceCorrections.NONE);
    }

    private static ServiceCorrections service(Fields service) {
        service.only("operations", "resources");
        Map<String, OperationCorrection> operations = new LinkedHashMap<>();
        service.each("operations", (name, fields) -> operations.put(name, operation(fields)));
        Map<String, ResourceCorrection> resources = new LinkedHashMap<>();
        service.each("resources", (name, fields) -> resources.put(name, resource(fields)));
        return new ServiceCorrections(operations, resources);
    }

    private static OperationCorrection operation(Fields fields) {
        fields.only("does", "resource", "identifiers", "result");
        String does = fields.required("does");
        String resource = fields.text("resource");
        if (!OperationCorrection.VERBS.contains(does)) {
            throw fields.wrong("does", Near.unknown(does, OperationCorrection.VERBS));
        }
        if (resource == null && !does.equals(OperationCorrection.NOTHING)) {
            throw fields.wrong("resource", "is missing: " + does + " what?");
        }
        return new OperationCorrection(does, resource, fields.texts("identifiers"), fields.text("result"));
    }

    private static ResourceCorrection resource(Fields fields) {
        fields.only("identifiers", "state");
        Fields state = fields.object("state");
        if (state == null) {
            return new ResourceCorrection(fields.texts("identifiers"), null);
        }
        state.only("path", "creating", "ready", "updating", "deleting");
        return new ResourceCorrection(
                fields.texts("identifiers"),
                new ResourceCorrection.States(
                        List.of(state.required("path").split("\\.")),
                        state.text("creating"),
                        state.required("ready"),
                        state.text("updating"),
                        state.text("deleting")));
    }
}
