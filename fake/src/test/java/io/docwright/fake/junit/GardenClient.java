package io.docwright.fake.junit;

import io.docwright.fake.Garden;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.ApiClient;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.Map;

/** A client in the form of generated ones. */
interface GardenClient extends ApiClient<GardenClient> {
    static GardenClient create(Transport transport) {
        return new Default(transport);
    }

    @Override
    default GardenClient over(Transport transport) {
        return create(transport);
    }

    /** Returns the members of the output. */
    default Map<String, Object> plantTree(Plant request) {
        return Trees.of(call(
                Plant.OPERATION,
                Trees.structure(Plant.OPERATION.input(), Map.of("treeName", request.treeName())),
                CallOptions.NONE));
    }

    /** A request. */
    record Plant(String treeName) {
        public static final Operation<DynamicStructure, DynamicStructure> OPERATION = Garden.operation("PlantTree");
    }

    /** Delegates to a transport. */
    record Default(Transport transport) implements GardenClient {
        @Override
        public <I extends Structure, O extends Structure> O call(
                Operation<I, O> operation, I input, CallOptions options) {
            return transport.call(operation, input, options);
        }
    }
}
