package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads bindings and names from service models. */
public final class ServiceModels {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.BINDINGS_BROKEN, JsonReader.BY_HAND, false);

    private ServiceModels() {}

    /**
     * Imports the bindings of a model: an AWS {@code service-2.json}, or a Smithy model in JSON.
     *
     * @param service the service's id on its pages
     * @param operations those to import; empty for all
     * @throws DiagnosticException if the text is not such a model
     */
    public static ServiceBindings read(ModelText model, String service, Set<String> operations) {
        Json json = JSON.read(model.file(), model.text());
        if (isSmithy(json)) {
            return SmithyModel.read(model.file(), model.text(), service, operations);
        }
        EndpointTraits endpoint = model.endpointRules()
                .map(rules -> EndpointTraits.of(rules.file(), JSON.read(rules.file(), rules.text())))
                .orElse(EndpointTraits.NONE);
        return AwsModel.read(model.file(), json, service, operations, endpoint)
                .with(ModelHelpers.of(fields(model.waiters()), fields(model.paginators()), operations));
    }

    private static Json.Fields fields(Optional<ModelText.Beside> beside) {
        Json.Fields none = Json.Fields.of(Map.of());
        return beside.map(file -> {
                    Json.Fields fields = JSON.read(file.file(), file.text()).asFields();
                    return fields == null ? none : fields;
                })
                .orElse(none);
    }

    /** As {@link #read(ModelText, String, Set)}, of a model with nothing beside it. */
    public static ServiceBindings read(String file, String text, String service, Set<String> operations) {
        return read(new ModelText(file, text), service, operations);
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
