package io.docwright.generator.export.operation;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.Extensions;
import io.docwright.generator.export.shape.ShapeNames;
import io.docwright.generator.export.shape.StructureShapes;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts the operations of a service. */
final class OperationShapes {
    private static final String UNIT = "smithy.api#Unit";

    private final Exported exported;
    private final HttpPaths paths;
    private final Inputs inputs;

    /** How often each shape is an input, an output or the shape of a member. */
    private final Map<String, Integer> uses = new HashMap<>();

    OperationShapes(Exported exported, @Nullable ServiceBindings bindings) {
        this.exported = exported;
        this.paths = new HttpPaths(exported, bindings);
        this.inputs = new Inputs(exported);
        for (Operation operation : exported.service().operations()) {
            uses.merge(String.valueOf(operation.input()), 1, Integer::sum);
            uses.merge(String.valueOf(operation.output()), 1, Integer::sum);
        }
        Set<String> inner = new HashSet<>();
        exported.service()
                .shapes()
                .values()
                .forEach(shape -> shape.members().forEach(member -> References.collect(member.target(), inner)));
        inner.forEach(shape -> uses.merge(shape, 1, Integer::sum));
    }

    /** Adds an operation to the model. */
    void add(Operation operation, @Nullable OperationBinding binding) {
        AstShape shape = new AstShape("operation");
        if (binding != null) {
            inputs.complete(operation, binding);
            inputs.removeUnsent(operation.input());
            inputs.removeUnsent(operation.output());
        }
        String input = binding == null ? null : inputs.empty(operation, binding);
        shape.with("input", AstValues.target(input == null ? side(operation.input(), "input") : input));
        shape.with("output", AstValues.target(side(operation.output(), "output")));
        List<Json> errors = operation.errors().stream()
                .map(error -> AstValues.target(exported.shapeId(error)))
                .toList();
        if (!errors.isEmpty()) {
            shape.with("errors", AstValues.array(errors));
        }
        AstTraits traits = shape.traits();
        traits.putText("documentation", operation.documentation());
        traits.put("deprecated", StructureShapes.deprecation(operation.deprecation()));
        traits.put("externalDocumentation", reference(operation.reference()));
        exported.locate(traits, exported.locations().operation(operation.name()));
        if (binding != null) {
            bound(operation, binding.traits(), traits);
        }
        new PaginatorTraits(exported, operation).put(traits);
        new WaiterTraits(exported, operation).put(traits);
        new ExampleTraits(exported, operation).put(traits);
        exported.model().put(exported.id(operation.name()), shape);
    }

    private String side(@Nullable String structure, String trait) {
        if (structure == null) {
            return UNIT;
        }
        String id = exported.shapeId(structure);
        AstShape shape = exported.model().get(id);
        if (shape != null && uses.getOrDefault(structure, 0) == 1) {
            shape.traits().put(trait);
        }
        return id;
    }

    private static @Nullable Json reference(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            return new URI(address).isAbsolute()
                    ? new AstValues().put("API Reference", address).object()
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private void bound(Operation operation, BindingTraits bindings, AstTraits traits) {
        AstValues others = new AstValues();
        bindings.values().forEach((trait, value) -> {
            if (!put(operation, trait, value, bindings, traits)) {
                others.put(trait.word(), value);
            }
        });
        if (exported.protocol().isRest()) {
            traits.put("http", paths.trait(operation, bindings));
        }
        if (!others.isEmpty()) {
            exported.report(
                    exported.locations().operation(operation.name()),
                    "Smithy has no traits for all bindings of " + operation.name() + " of "
                            + exported.service().key());
            exported.extensions().put(traits, Extensions.BINDINGS, others.object());
        }
    }

    private boolean put(
            Operation operation, BindingTrait trait, String value, BindingTraits bindings, AstTraits traits) {
        return switch (trait) {
            case HTTP -> exported.protocol().isRest();
            case RESPONSE_STATUS -> exported.protocol().isRest();
            case HOST_PREFIX ->
                put(traits, "endpoint", new AstValues().put("hostPrefix", value).object());
            case ENDPOINT_PARAMS -> put(traits, "smithy.rules#staticContextParams", Parameters.values(value));
            case AUTH -> auth(value, traits);
            case CHECKSUM -> checksum(value, bindings, traits);
            case CHECKSUM_MEMBER -> bindings.get(BindingTrait.CHECKSUM).isPresent();
            case GZIP ->
                put(
                        traits,
                        "requestCompression",
                        new AstValues()
                                .put("encodings", AstValues.array(List.of(AstValues.text("gzip"))))
                                .object());
            case NO_INPUT -> operation.input() == null;
            case ROOT -> root(operation, "xmlName", AstValues.text(value));
            case ROOT_NAMESPACE ->
                root(
                        operation,
                        "xmlNamespace",
                        new AstValues().put("uri", value).object());
            default -> false;
        };
    }

    private static boolean put(AstTraits traits, String id, Json value) {
        traits.put(id, value);
        return true;
    }

    private static boolean auth(String value, AstTraits traits) {
        switch (value) {
            case "none" -> traits.put("auth", AstValues.array(List.of()));
            case "bearer" -> traits.put("auth", AstValues.array(List.of(AstValues.text("smithy.api#httpBearerAuth"))));
            default -> traits.put("aws.auth#unsignedPayload");
        }
        return true;
    }

    private static boolean checksum(String value, BindingTraits bindings, AstTraits traits) {
        String member = bindings.get(BindingTrait.CHECKSUM_MEMBER).orElse(null);
        boolean required = value.equals("required");
        if (member == null) {
            if (required) {
                traits.put("httpChecksumRequired");
            }
            return required;
        }
        return put(
                traits,
                "aws.protocols#httpChecksum",
                new AstValues()
                        .put("requestAlgorithmMember", ShapeNames.identifier(member))
                        .put("requestChecksumRequired", AstValues.flag(required))
                        .object());
    }

    private boolean root(Operation operation, String trait, Json value) {
        AstShape input = operation.input() == null ? null : exported.model().get(exported.shapeId(operation.input()));
        if (input == null || !exported.protocol().word().equals("rest-xml")) {
            return false;
        }
        return put(input.traits(), trait, value);
    }
}
