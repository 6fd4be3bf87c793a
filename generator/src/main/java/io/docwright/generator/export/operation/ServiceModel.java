package io.docwright.generator.export.operation;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.rules.RuleSet;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.Extensions;
import io.docwright.generator.export.shape.StructureShapes;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts a whole service: its shapes, its operations and the service itself. One object converts one service. */
public final class ServiceModel {
    private static final int FIRST_SERVER_STATUS = 500;
    private static final String SIGV4 = "aws.auth#sigv4";
    private static final String BEARER = "smithy.api#httpBearerAuth";

    private final Exported exported;
    private final @Nullable ServiceBindings bindings;
    private final String name;

    /** @param name the name of the service shape */
    public ServiceModel(Exported exported, @Nullable ServiceBindings bindings, String name) {
        this.exported = exported;
        this.bindings = bindings;
        this.name = name;
    }

    /** The model as JSON. */
    public String text() {
        new StructureShapes(exported).addAll();
        exported.service().shapes().values().stream().filter(Shape::isError).forEach(this::error);
        OperationShapes operations = new OperationShapes(exported, bindings);
        for (Operation operation : exported.service().operations()) {
            OperationBinding binding =
                    bindings == null ? null : bindings.operations().get(operation.name());
            operations.add(operation, binding);
        }
        exported.model().put(exported.id(name), service());
        exported.extensions().define(exported.model());
        return exported.model().text();
    }

    private AstShape service() {
        Service service = exported.service();
        AstShape shape = new AstShape("service");
        String version = bindings == null
                ? null
                : bindings.traits().get(BindingTrait.API_VERSION).orElse(null);
        String known = version == null ? service.apiVersion() : version;
        if (known != null) {
            shape.with("version", AstValues.text(known));
        }
        shape.with(
                "operations",
                AstValues.array(service.operations().stream()
                        .map(operation -> AstValues.target(exported.id(operation.name())))
                        .toList()));
        List<Json> errors = commonErrors();
        if (!errors.isEmpty()) {
            shape.with("errors", AstValues.array(errors));
        }
        AstTraits traits = shape.traits();
        traits.putText("documentation", service.documentation());
        traits.put("title", AstValues.text(service.name()));
        exported.locate(traits, exported.locations().service());
        if (bindings != null) {
            bound(bindings, traits);
        }
        return shape;
    }

    /** The exceptions that no operation names: each operation may raise them. */
    private List<Json> commonErrors() {
        Set<String> raised = new HashSet<>();
        exported.service().operations().forEach(operation -> raised.addAll(operation.errors()));
        return exported.service().shapes().values().stream()
                .filter(shape -> shape.isError() && !raised.contains(shape.name()))
                .map(shape -> AstValues.target(exported.shapeId(shape.name())))
                .toList();
    }

    private void bound(ServiceBindings all, AstTraits traits) {
        BindingTraits own = all.traits();
        if (!exported.protocol().trait().isEmpty()) {
            traits.put(exported.protocol().trait());
        }
        aws(own, traits);
        authentication(all, own, traits);
        AstValues others = new AstValues();
        own.values().forEach((trait, value) -> {
            if (!put(trait, value, own, traits)) {
                others.put(trait.word(), value);
            }
        });
        own.get(BindingTrait.ENDPOINT_RULES).ifPresent(lines -> rules(all, lines, traits, others));
        if (!others.isEmpty()) {
            exported.report(
                    exported.locations().service(),
                    "Smithy has no traits for all bindings of "
                            + exported.service().key());
            exported.extensions().put(traits, Extensions.BINDINGS, others.object());
        }
    }

    private boolean put(BindingTrait trait, String value, BindingTraits own, AstTraits traits) {
        return switch (trait) {
            case PROTOCOL -> !exported.protocol().trait().isEmpty();
            case API_VERSION, ENDPOINT_PREFIX, SIGNING_NAME, ENDPOINT_RULES -> true;
            case GLOBAL_ENDPOINT -> global(value, own, traits);
            case SIGNATURE -> !value.equals("s3") || signingName(own).equals("s3");
            case TARGET_PREFIX, RPC_NAME -> name.equals(value);
            case XML_NAMESPACE ->
                put(traits, "xmlNamespace", new AstValues().put("uri", value).object());
            case QUERY_COMPATIBLE -> put(traits, "aws.protocols#awsQueryCompatible", AstValues.EMPTY);
            default -> false;
        };
    }

    private static boolean put(AstTraits traits, String id, Json value) {
        traits.put(id, value);
        return true;
    }

    private void aws(BindingTraits own, AstTraits traits) {
        String id = exported.service()
                .name()
                .replaceAll("[^A-Za-z0-9]+", " ")
                .replaceAll("(?i) ?(?:service|client) *$", "");
        String prefix = own.get(BindingTrait.ENDPOINT_PREFIX).orElse(null);
        if (prefix != null && id.matches("[A-Za-z].*")) {
            traits.put(
                    "aws.api#service",
                    new AstValues()
                            .put("sdkId", id)
                            .put("endpointPrefix", prefix)
                            .put("arnNamespace", prefix.matches("[a-z0-9.-]+") ? signingName(own) : null)
                            .object());
        }
    }

    private String signingName(BindingTraits own) {
        return own.get(BindingTrait.SIGNING_NAME)
                .or(() -> own.get(BindingTrait.ENDPOINT_PREFIX))
                .orElse(exported.service().key());
    }

    private void authentication(ServiceBindings all, BindingTraits own, AstTraits traits) {
        String signature = own.get(BindingTrait.SIGNATURE).orElse("v4");
        boolean signed = signature.equals("v4") || signature.equals("s3");
        boolean bearer = signature.equals("bearer")
                || all.operations().values().stream()
                        .anyMatch(operation -> operation
                                .traits()
                                .get(BindingTrait.AUTH)
                                .filter("bearer"::equals)
                                .isPresent());
        if (signed) {
            traits.put(SIGV4, new AstValues().put("name", signingName(own)).object());
        }
        if (bearer) {
            traits.put(BEARER);
        }
        if (signed && bearer) {
            traits.put("auth", AstValues.array(List.of(AstValues.text(SIGV4))));
        }
    }

    /** A service without regions has the host {@code prefix.amazonaws.com}. */
    private static boolean global(String host, BindingTraits own, AstTraits traits) {
        String prefix = own.get(BindingTrait.ENDPOINT_PREFIX).orElse("");
        if (!host.equals(prefix + ".amazonaws.com")) {
            return false;
        }
        return put(
                traits,
                "aws.endpoints#standardPartitionalEndpoints",
                new AstValues().put("endpointPatternType", "service_dnsSuffix").object());
    }

    private static void rules(ServiceBindings all, String lines, AstTraits traits, AstValues others) {
        Map<String, Json> values = Parameters.ofOperations(all);
        RuleSet rules = new RuleSet(lines.lines().toList(), values);
        if (!rules.isWhole()) {
            others.put(BindingTrait.ENDPOINT_RULES.word(), lines);
        }
        Set<String> bound = new LinkedHashSet<>(values.keySet());
        bound.addAll(Parameters.ofMembers(all));
        traits.put("smithy.rules#endpointRuleSet", rules.json());
        traits.put("smithy.rules#clientContextParams", rules.settings(bound));
    }

    private void error(Shape error) {
        AstShape shape = exported.model().get(exported.shapeId(error.name()));
        if (shape == null) {
            return;
        }
        ErrorBinding binding = bindings == null ? null : bindings.errors().get(error.name());
        BindingTraits own = binding == null ? BindingTraits.none() : binding.traits();
        int status = own.get(BindingTrait.ERROR_STATUS).map(Integer::parseInt).orElse(400);
        AstTraits traits = shape.traits();
        traits.put("error", AstValues.text(status >= FIRST_SERVER_STATUS ? "server" : "client"));
        if (own.get(BindingTrait.ERROR_STATUS).isPresent()) {
            traits.put("httpError", AstValues.number(status));
        }
        own.get(BindingTrait.RETRYABLE)
                .ifPresent(value -> traits.put(
                        "retryable",
                        value.equals("throttling")
                                ? new AstValues()
                                        .put("throttling", AstValues.flag(true))
                                        .object()
                                : AstValues.EMPTY));
        own.get(BindingTrait.CODE).ifPresent(code -> code(error, code, status, traits));
    }

    private void code(Shape error, String code, int status, AstTraits traits) {
        boolean query = exported.protocol().isForm()
                || (bindings != null
                        && bindings.traits().get(BindingTrait.QUERY_COMPATIBLE).isPresent());
        if (query) {
            traits.put(
                    "aws.protocols#awsQueryError",
                    new AstValues()
                            .put("code", code)
                            .put("httpResponseCode", AstValues.number(status))
                            .object());
            return;
        }
        exported.report(
                exported.locations().shape(error.name()),
                "Smithy has no trait for the code of " + error.name() + " of "
                        + exported.service().key());
        exported.extensions()
                .put(
                        traits,
                        Extensions.BINDINGS,
                        new AstValues().put(BindingTrait.CODE.word(), code).object());
    }
}
