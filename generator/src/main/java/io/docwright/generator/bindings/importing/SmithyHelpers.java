package io.docwright.generator.bindings.importing;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Converts the waiters and paginators of a Smithy model to {@code waiters-2.json} and {@code paginators-1.json}. */
final class SmithyHelpers {
    private static final Map<String, String> MATCHERS =
            Map.of("allStringEquals", "pathAll", "anyStringEquals", "pathAny");

    private final Model model;
    private final ServiceShape service;

    SmithyHelpers(Model model, ServiceShape service) {
        this.model = model;
        this.service = service;
    }

    /** From {@code smithy.waiters#waitable}. */
    Json.Fields waiters() {
        Map<String, Json> waiters = new LinkedHashMap<>();
        for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
            SmithyShapes.traitOf(operation, "smithy.waiters#waitable")
                    .getStringMap()
                    .forEach((name, waiter) -> waiters.put(name, waiter(operation, waiter.expectObjectNode())));
        }
        return new FieldsBuilder().put("waiters", Json.Fields.of(waiters)).fields();
    }

    private Json.Fields waiter(OperationShape operation, ObjectNode waiter) {
        List<Json> acceptors = new ArrayList<>();
        waiter.getArrayMember("acceptors")
                .ifPresent(all -> all.forEach(acceptor -> acceptors.add(acceptor(acceptor.expectObjectNode()))));
        FieldsBuilder words = new FieldsBuilder()
                .put("operation", operation.getId().getName(service))
                .put("acceptors", new Json.Elements(SourceSpan.NOWHERE, acceptors));
        waiter.getNumberMember("minDelay")
                .ifPresent(delay -> words.put("delay", delay.getValue().intValue()));
        return words.fields();
    }

    private static Json.Fields acceptor(ObjectNode acceptor) {
        ObjectNode matcher = acceptor.getObjectMember("matcher").orElse(Node.objectNode());
        FieldsBuilder words = new FieldsBuilder().put("state", acceptor.getStringMemberOrDefault("state", ""));
        String error = matcher.getStringMemberOrDefault("errorType", null);
        if (error != null) {
            return words.put("matcher", "error")
                    .put("expected", error.substring(error.indexOf('#') + 1))
                    .fields();
        }
        if (matcher.getMember("success").isPresent()) {
            boolean isSuccess = matcher.getBooleanMemberOrDefault("success", false);
            return words.put("matcher", "error")
                    .put("expected", String.valueOf(!isSuccess))
                    .fields();
        }
        ObjectNode output = matcher.getObjectMember("output")
                .or(() -> matcher.getObjectMember("inputOutput"))
                .orElse(Node.objectNode());
        return words.put("matcher", MATCHERS.getOrDefault(output.getStringMemberOrDefault("comparator", ""), "path"))
                .put("argument", output.getStringMemberOrDefault("path", null))
                .put("expected", output.getStringMemberOrDefault("expected", null))
                .fields();
    }

    /** From {@code smithy.api#paginated}; what an operation does not set is that of the service. */
    Json.Fields paginators() {
        ObjectNode common = SmithyShapes.traitOf(service, "smithy.api#paginated");
        Map<String, Json> paginators = new LinkedHashMap<>();
        for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
            if (operation.hasTrait("smithy.api#paginated")) {
                ObjectNode own = SmithyShapes.traitOf(operation, "smithy.api#paginated");
                paginators.put(
                        operation.getId().getName(service),
                        new FieldsBuilder()
                                .put("input_token", text("inputToken", own, common))
                                .put("output_token", text("outputToken", own, common))
                                .put("limit_key", text("pageSize", own, common))
                                .put("result_key", text("items", own, common))
                                .fields());
            }
        }
        return new FieldsBuilder().put("pagination", Json.Fields.of(paginators)).fields();
    }

    private static @Nullable String text(String name, ObjectNode own, ObjectNode common) {
        return own.getStringMemberOrDefault(name, common.getStringMemberOrDefault(name, null));
    }
}
