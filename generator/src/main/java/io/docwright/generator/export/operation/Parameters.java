package io.docwright.generator.export.operation;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parameters of endpoint rules that operations and members set. */
final class Parameters {
    private Parameters() {}

    /** The value of {@code smithy.rules#staticContextParams} for {@code OperationType=control,Local=true}. */
    static Json values(String text) {
        AstValues values = new AstValues();
        of(text).forEach((name, value) ->
                values.put(name, new AstValues().put("value", value).object()));
        return values.object();
    }

    /** The values by parameter. */
    static Map<String, Json> of(String text) {
        Map<String, Json> values = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String value = part.substring(equals + 1);
            boolean flag = value.equals("true") || value.equals("false");
            values.put(part.substring(0, equals), flag ? AstValues.flag(value.equals("true")) : AstValues.text(value));
        }
        return values;
    }

    /** The values that operations give parameters; one value for each parameter. */
    static Map<String, Json> ofOperations(ServiceBindings bindings) {
        Map<String, Json> values = new LinkedHashMap<>();
        bindings.operations()
                .values()
                .forEach(operation -> operation
                        .traits()
                        .get(BindingTrait.ENDPOINT_PARAMS)
                        .ifPresent(text -> values.putAll(of(text))));
        return values;
    }

    /** The parameters that members set. */
    static Set<String> ofMembers(ServiceBindings bindings) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        Stream.of(bindings.input()),
                        bindings.operations().values().stream().map(ServiceBindings.OperationBinding::input))
                .flatMap(members -> members.values().stream())
                .forEach(traits -> traits.get(BindingTrait.ENDPOINT_PARAM).ifPresent(names::add));
        return names;
    }
}
