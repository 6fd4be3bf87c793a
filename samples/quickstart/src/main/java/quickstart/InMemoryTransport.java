package quickstart;

import io.docwright.runtime.CallOptions;
import io.docwright.runtime.Operation;
import io.docwright.runtime.Structure;
import io.docwright.runtime.Transport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A service inside this process: answers each operation with a function. */
final class InMemoryTransport implements Transport {
    private final Map<String, Function<?, ?>> answers = new ConcurrentHashMap<>();

    /** From now on {@code answer} answers {@code operation}; what it throws is what the caller gets. */
    <I extends Structure, O extends Structure> InMemoryTransport on(Operation<I, O> operation, Function<I, O> answer) {
        answers.put(operation.toString(), answer);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // on() lets in only answers that fit their operation
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        Function<I, O> answer = (Function<I, O>) answers.get(operation.toString());
        if (answer == null) {
            throw new UnsupportedOperationException(operation + " has no answer");
        }
        return answer.apply(input);
    }
}
