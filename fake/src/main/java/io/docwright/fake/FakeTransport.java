package io.docwright.fake;

import io.docwright.fake.error.FakeError;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

/** Answers the calls of a client by a fake. */
final class FakeTransport implements Transport {
    private final FakeService fake;

    FakeTransport(FakeService fake) {
        this.fake = fake;
    }

    @Override
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        try {
            return Trees.structure(
                    operation.output(), fake.answer(operation.name(), Trees.of(input), options.timeout()));
        } catch (FakeError error) {
            if (error.getCause() instanceof ApiException original) {
                throw original;
            }
            throw exception(operation.service().error(error.name()), error);
        }
    }

    private static <E extends ApiException> E exception(ErrorSchema<E> schema, FakeError error) {
        return Trees.error(schema, error.members())
                .code(error.name())
                .message(error.getMessage())
                .build();
    }
}
