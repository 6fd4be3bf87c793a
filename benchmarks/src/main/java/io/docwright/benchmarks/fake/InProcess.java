package io.docwright.benchmarks.fake;

import io.docwright.fake.FakeService;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The fake, as a generated client calls it: from a typed input to a typed output. */
final class InProcess implements Answering {
    private final Transport transport;
    private final Operation<DynamicStructure, DynamicStructure> operation;

    /** @param description the file that the generator writes beside the classes */
    InProcess(Path description, String operation) throws IOException {
        FakeService fake = FakeService.of(DescriptionReader.read(Files.newInputStream(description)));
        this.transport = fake.transport();
        this.operation = new DynamicService(fake.description()).operation(operation);
    }

    @Override
    public int call() {
        DynamicStructure input = Trees.structure(operation.input(), Map.of("maxResults", 10L));
        return transport.call(operation, input, CallOptions.NONE).toString().length();
    }

    @Override
    public void close() {
        transport.close();
    }
}
