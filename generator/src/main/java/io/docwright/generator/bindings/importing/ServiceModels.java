package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.util.Set;

/** Reads bindings and names from service models. */
public final class ServiceModels {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.BINDINGS_BROKEN, JsonReader.BY_HAND, false);

    private ServiceModels() {}

    /**
     * Imports the bindings of a model: an AWS {@code service-2.json}, or a Smithy model in JSON.
     *
     * @param file the model's name in errors
     * @param service the service's id on its pages
     * @param operations those to import; empty for all
     * @throws DiagnosticException if the text is not such a model
     */
    public static ServiceBindings read(String file, String text, String service, Set<String> operations) {
        Json json = JSON.read(file, text);
        return isSmithy(json)
                ? SmithyModel.read(file, text, service, operations)
                : AwsModel.read(file, json, service, operations);
    }

    /**
     * Reads the names of a model's shapes; its bindings are ignored.
     *
     * @throws DiagnosticException as {@link #read}
     */
    public static ModelNames names(String file, String text) {
        Json json = JSON.read(file, text);
        return isSmithy(json) ? SmithyModel.names(file, text) : AwsModel.names(file, json);
    }

    private static boolean isSmithy(Json json) {
        Json.Fields fields = json.asFields();
        return fields != null && fields.text("smithy") != null;
    }
}
