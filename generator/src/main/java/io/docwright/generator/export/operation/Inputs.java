package io.docwright.generator.export.operation;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.export.ast.AstMember;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.ShapeNames;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Completes the inputs of operations with what bindings say and pages do not show, as far as Smithy requires it. */
final class Inputs {
    private static final List<String> PLACES = List.of(
            "httpHeader",
            "httpQuery",
            "httpQueryParams",
            "httpPayload",
            "httpLabel",
            "httpPrefixHeaders",
            "httpResponseCode",
            "hostLabel");
    private static final String STRING = "smithy.api#String";
    private static final String DIGEST_HEADER = "Content-MD5";

    private final Exported exported;

    Inputs(Exported exported) {
        this.exported = exported;
    }

    /** The id of an input without members, if an operation without parameters sends a body; null for all other operations. */
    @Nullable
    String empty(Operation operation, OperationBinding binding) {
        boolean sends = exported.protocol().word().equals("rpc-v2-cbor")
                && binding.traits().get(BindingTrait.NO_INPUT).isEmpty();
        if (operation.input() != null || !sends) {
            return null;
        }
        AstShape shape = new AstShape("structure");
        shape.traits().put("input");
        String id = exported.newId(operation.name() + "Request");
        exported.model().put(id, shape);
        return id;
    }

    /** Adds labels of the path without a member on the page, the header of a digest, and names that do not clash. */
    void complete(Operation operation, OperationBinding binding) {
        AstShape input = operation.input() == null ? null : exported.model().get(exported.shapeId(operation.input()));
        if (input == null || !exported.protocol().isRest()) {
            return;
        }
        labels(operation, binding, input);
        if (binding.traits()
                .get(BindingTrait.CHECKSUM)
                .filter("required"::equals)
                .isPresent()) {
            digest(input);
        }
        jsonNames(input);
    }

    /**
     * Removes and reports the members of an input or output whose body is another member, if bindings have no place for them: nothing
     * sends them.
     */
    void removeUnsent(@Nullable String structure) {
        if (structure != null) {
            removeUnsentOf(structure);
        }
    }

    private void removeUnsentOf(String structure) {
        AstShape shape = exported.model().get(exported.shapeId(structure));
        if (shape == null
                || shape.members().values().stream()
                        .noneMatch(one -> one.traits().has("httpPayload"))) {
            return;
        }
        shape.members().entrySet().removeIf(member -> {
            boolean unsent = !isBound(member.getValue().traits());
            if (unsent) {
                exported.report(
                        exported.locations().member(structure, member.getKey()),
                        structure + "." + member.getKey() + " of "
                                + exported.service().key()
                                + " is not exported, because its bindings have no place for it");
            }
            return unsent;
        });
    }

    /** Pages leave out the members of structures that are too large. */
    private void labels(Operation operation, OperationBinding binding, AstShape input) {
        Set<String> filled = new HashSet<>();
        Shape shape = exported.shape(operation.input());
        List<Member> members = shape == null ? List.of() : shape.members();
        members.forEach(member -> {
            BindingTraits traits = exported.bound().input(String.valueOf(operation.input()), member.name());
            if (traits != null) {
                traits.get(BindingTrait.LABEL).ifPresent(filled::add);
            }
        });
        for (String label : Labels.of(binding.traits().get(BindingTrait.HTTP).orElse(""))) {
            if (filled.add(label)) {
                AstTraits traits = new AstTraits().put("httpLabel").put("required");
                input.with(ShapeNames.identifier(label), new AstMember(STRING, traits));
            }
        }
    }

    /** The import leaves out the header of a digest that transports set: a body is something else. */
    private static void digest(AstShape input) {
        for (Map.Entry<String, AstMember> member : input.members().entrySet()) {
            String name = member.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            AstTraits traits = member.getValue().traits();
            if (name.equals("contentmd5") && !isBound(traits)) {
                traits.put("httpHeader", AstValues.text(DIGEST_HEADER));
            }
        }
    }

    private static boolean isBound(AstTraits traits) {
        return PLACES.stream().anyMatch(traits::has);
    }

    /** Smithy compares the names in JSON of all members, even of those that are in the path. */
    private static void jsonNames(AstShape input) {
        Set<String> names = new HashSet<>();
        input.members().values().forEach(member -> {
            Json name = member.traits().get("jsonName");
            if (name != null) {
                names.add(name.shown());
            }
        });
        input.members().forEach((name, member) -> {
            if (names.contains(name)
                    && isBound(member.traits())
                    && !member.traits().has("jsonName")) {
                member.traits().put("jsonName", AstValues.text("path-" + name));
            }
        });
    }
}
