package io.docwright.fake;

import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Operation;
import java.util.Map;
import java.util.Objects;

/** A small service with a description on the class path. */
public final class Garden {
    private static final DynamicService SERVICE = new DynamicService(description());

    private Garden() {}

    /** What is in {@code META-INF/docwright/garden}. */
    public static ServiceDescription description() {
        return DescriptionReader.read(
                Objects.requireNonNull(Garden.class.getResourceAsStream("/META-INF/docwright/garden")));
    }

    /** An operation without generated classes. */
    public static Operation<DynamicStructure, DynamicStructure> operation(String name) {
        return SERVICE.operation(name);
    }

    /** Makes a call as a client does. */
    public static Map<String, Object> call(Transport transport, String operation, Map<String, ?> input) {
        return Trees.of(transport.call(
                operation(operation), Trees.structure(operation(operation).input(), input), CallOptions.NONE));
    }
}
