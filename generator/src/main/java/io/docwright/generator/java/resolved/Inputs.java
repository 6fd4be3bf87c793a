package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The inputs of operations. */
final class Inputs {
    private Inputs() {}

    /**
     * Returns the name of each operation's input by the operation's name.
     *
     * @param shapes receives an empty structure for each operation without input
     */
    static Map<String, String> of(Service service, SortedMap<String, Shape> shapes) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (Operation operation : service.operations()) {
            String input = operation.input();
            inputs.put(operation.name(), input == null ? empty(operation, shapes) : input);
        }
        return inputs;
    }

    private static String empty(Operation operation, SortedMap<String, Shape> shapes) {
        String name = operation.name() + "Request";
        while (shapes.containsKey(name)) {
            name += "_";
        }
        shapes.put(name, new Shape.Structure(name, "", List.of()));
        return name;
    }
}
