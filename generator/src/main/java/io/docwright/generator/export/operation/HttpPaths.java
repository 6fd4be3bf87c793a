package io.docwright.generator.export.operation;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.ShapeNames;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The methods and paths of operations. Labels have the names of the members that fill them. Smithy does not allow two operations
 * with the same path: they get a parameter {@code x-id} with their name, as in AWS's own models. The import removes it.
 */
final class HttpPaths {
    private static final String DEFAULT = "POST /";

    private final Exported exported;

    /** How many operations have a path, by the path without the names of labels. */
    private final Map<String, Integer> paths = new HashMap<>();

    HttpPaths(Exported exported, @Nullable ServiceBindings bindings) {
        this.exported = exported;
        if (bindings != null) {
            for (Operation operation : exported.service().operations()) {
                OperationBinding binding = bindings.operations().get(operation.name());
                if (binding != null) {
                    paths.merge(form(binding.traits()), 1, Integer::sum);
                }
            }
        }
    }

    private static String call(BindingTraits bindings) {
        return bindings.get(BindingTrait.HTTP).orElse(DEFAULT);
    }

    private static String form(BindingTraits bindings) {
        String call = call(bindings).replaceAll("\\{[^}+]*", "{");
        int query = call.indexOf('?');
        return query < 0
                ? call
                : call.substring(0, query)
                        + new TreeSet<>(Arrays.asList(call.substring(query + 1).split("&", -1)));
    }

    /** The value of the trait {@code http}. */
    Json trait(Operation operation, BindingTraits bindings) {
        String call = call(bindings);
        int space = call.indexOf(' ');
        String status = bindings.get(BindingTrait.RESPONSE_STATUS).orElse("200");
        String path = labelled(operation, call.substring(space + 1));
        boolean alone = paths.getOrDefault(form(bindings), 1) == 1;
        String id = (path.indexOf('?') < 0 ? "?" : "&") + "x-id=" + operation.name();
        return new AstValues()
                .put("method", call.substring(0, space))
                .put("uri", alone ? path : path + id)
                .put("code", AstValues.number(Long.parseLong(status)))
                .object();
    }

    private String labelled(Operation operation, String path) {
        Shape input = exported.shape(operation.input());
        Map<String, String> names = new HashMap<>();
        for (Member member : input == null ? List.<Member>of() : input.members()) {
            BindingTraits traits = exported.bound().input(String.valueOf(operation.input()), member.name());
            if (traits != null) {
                traits.get(BindingTrait.LABEL)
                        .ifPresent(label -> names.put(label, ShapeNames.identifier(member.name())));
            }
        }
        return Labels.renamed(path, label -> names.getOrDefault(label, ShapeNames.identifier(label)));
    }
}
