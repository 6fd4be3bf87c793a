package io.docwright.fake;

import io.docwright.fake.answer.Answers;
import io.docwright.fake.check.Check;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.memory.Memory;
import io.docwright.fake.pattern.Patterns;
import io.docwright.fake.refuse.Refusals;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fake of a service: it answers all operations that the pages describe, refuses what they refuse, and remembers. Thread-safe.
 *
 * <pre>{@code
 * FakeService fake = FakeService.of(CodeArtifactApi.SERVICE);
 * CodeArtifactClient client = CodeArtifactClient.create(fake.transport());
 * client.createDomain(request -> request.domain("tools"));
 * }</pre>
 */
public final class FakeService {
    private final ServiceDescription description;
    private final Answers answers;
    private final Refusals refusals;
    private final Check check;
    private final Plans plans = new Plans();
    private final CallLog log;
    private final FakeSettings settings;
    private final AtomicReference<Memory> memory = new AtomicReference<>();

    private FakeService(ServiceDescription description, FakeSettings settings) {
        Patterns patterns = new Patterns();
        this.description = description;
        this.answers = new Answers(description, patterns, settings.seed());
        this.refusals = new Refusals(description, answers, patterns, settings.strictEnums(), settings.constraints());
        this.check = new Check(description, patterns, false, true);
        this.log = new CallLog(settings.keptCalls());
        this.settings = settings;
    }

    /**
     * Creates the fake of a generated client's service, from the description beside its classes.
     *
     * @param service the {@code SERVICE} of the client's {@code Api} class
     * @throws IllegalStateException if there is no description on the class path
     */
    public static FakeService of(ApiService service) {
        return of(service, FakeSettings.DEFAULT);
    }

    /** As {@link #of(ApiService)}, with settings. */
    public static FakeService of(ApiService service, FakeSettings settings) {
        String file = DescriptionReader.FOLDER
                + (service.id() == null ? service.name().toLowerCase(Locale.ROOT) : service.id());
        ClassLoader loader = service.errors().getClass().getClassLoader();
        InputStream in = loader == null ? null : loader.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("there is no " + file + " on the class path of " + service
                    + "; it is written with the generated classes: add the output folder to the resources of"
                    + " the build");
        }
        return of(DescriptionReader.read(in), settings);
    }

    /** Creates the fake of a described service. */
    public static FakeService of(ServiceDescription description) {
        return of(description, FakeSettings.DEFAULT);
    }

    /** Creates the fake of a described service, with settings. */
    public static FakeService of(ServiceDescription description, FakeSettings settings) {
        return new FakeService(description, settings);
    }

    /** What the fake knows of the service. */
    public ServiceDescription description() {
        return description;
    }

    /** Returns a transport for clients of the service, without a network. */
    public Transport transport() {
        return new FakeTransport(this);
    }

    /** Returns a transport for asynchronous clients of the service, without a network. Planned delays block no caller. */
    public AsyncTransport asyncTransport() {
        return AsyncTransport.of(transport(), task -> {
            if (plans.isEmpty()) {
                task.run();
            } else {
                ForkJoinPool.commonPool().execute(task);
            }
        });
    }

    /** Makes the next call of an operation fail. */
    public void fails(Operation<?, ?> operation, ApiException error) {
        fails(operation, error, Times.once());
    }

    /** Makes calls of an operation fail. Clients in this process get the same exception. */
    public void fails(Operation<?, ?> operation, ApiException error, Times times) {
        plan(operation.name(), Plan.failure(() -> FakeError.of(error), times));
    }

    /**
     * Makes calls of an operation fail with a documented error, whose members the fake makes up.
     *
     * @param operation the operation's name in the API
     * @param error the exception's name on the pages, or another code
     */
    public void fails(String operation, String error, Times times) {
        plan(
                operation,
                Plan.failure(
                        () -> new FakeError(error, "the fake was told to fail", answers.error(error, Map.of())),
                        times));
    }

    /** Answers an operation's calls by a function, without refusals and memory. What it throws, the caller gets. */
    public <I extends Structure, O extends Structure> void answers(
            Operation<I, O> operation, Function<? super I, ? extends O> answer) {
        plan(operation.name(), Plan.answer(input -> Trees.of(answer.apply(Trees.structure(operation.input(), input)))));
    }

    /** As {@link #answers(Operation, Function)}, in plain Java. */
    public void answers(String operation, Function<Map<String, Object>, Map<String, Object>> answer) {
        plan(operation, Plan.answer(answer));
    }

    /** Makes calls of an operation fail with the documented error for too many requests. */
    public void throttles(Operation<?, ?> operation, Times times) {
        DescribedOperation described = description.operation(operation.name());
        plan(operation.name(), Plan.failure(() -> refusals.throttled(described), times));
    }

    /** Drops the connection in calls of an operation: clients get an {@link UncheckedIOException}. */
    public void drops(Operation<?, ?> operation, Times times) {
        plan(
                operation.name(),
                Plan.failure(
                        () -> new UncheckedIOException(new IOException("the fake dropped the connection")), times));
    }

    /** Delays calls of an operation. */
    public void delays(Operation<?, ?> operation, Duration delay, Times times) {
        plan(operation.name(), Plan.delay(delay, times));
    }

    /** Delays all calls. */
    public void delays(Duration delay) {
        plans.add(null, Plan.delay(delay, Times.always()));
    }

    private void plan(String operation, Plan plan) {
        description.operation(operation);
        plans.add(operation, plan);
    }

    /** The inputs of an operation's calls, the oldest first. */
    public <I extends Structure> List<I> calls(Operation<I, ?> operation) {
        return log.all().stream()
                .filter(call -> call.operation().equals(operation.name()))
                .map(call -> Trees.structure(operation.input(), call.input()))
                .toList();
    }

    /** The calls of all operations, the oldest first. */
    public List<FakeCall> calls() {
        return log.all();
    }

    /** Calls {@code listener} after each call, on the caller's thread. */
    public void listen(Consumer<? super FakeCall> listener) {
        log.listen(listener);
    }

    /** Returns what the fake found out: resources, what identifies them, their states, and what their operations do. */
    public String explain() {
        return memory().explain();
    }

    /** Forgets all calls, plans, and what was remembered. */
    public void reset() {
        plans.clear();
        log.clear();
        memory.set(null);
    }

    /**
     * Answers a call in plain Java, as {@link io.docwright.fake.tree.Trees} defines it.
     *
     * @param operation the operation's name in the API
     * @param input the members of the input
     * @return the members of the output; may be changed
     * @throws FakeError if the service would refuse the call
     * @throws UncheckedIOException if the connection is to be dropped
     * @throws IllegalArgumentException if the service has no such operation
     */
    public Map<String, Object> answer(String operation, Map<String, ?> input) {
        return answer(operation, input, null);
    }

    /** @param timeout how long the caller waits; null if it waits as long as it takes */
    Map<String, Object> answer(String operation, Map<String, ?> input, @Nullable Duration timeout) {
        DescribedOperation described = description.operation(operation);
        @SuppressWarnings("unchecked") // the log only reads it
        Map<String, Object> given = (Map<String, Object>) input;
        try {
            Map<String, Object> output = output(described, given, timeout);
            log.add(new FakeCall(operation, given, output, null));
            return output;
        } catch (RuntimeException e) {
            log.add(new FakeCall(operation, given, null, e));
            throw e;
        }
    }

    private Map<String, Object> output(
            DescribedOperation operation, Map<String, Object> input, @Nullable Duration timeout) {
        Function<Map<String, Object>, Map<String, Object>> planned =
                plans.isEmpty() ? null : plans.meet(operation.name(), timeout);
        if (planned != null) {
            return planned(planned, input);
        }
        refusals.check(operation, input);
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        Map<String, Object> example = Examples.response(operation, description.input(operation), input);
        Map<String, @Nullable Object> remembered = sound(operation, memory().apply(operation, input));
        if (example != null) {
            known.putAll(example);
        }
        known.putAll(remembered);
        if (example != null && remembered.values().stream().allMatch(Objects::isNull)) {
            return example;
        }
        return answers.fill(operation, input, known);
    }

    /** What is remembered, without values that are not valid where they should be: they are made up instead. */
    private Map<String, @Nullable Object> sound(
            DescribedOperation operation, Map<String, @Nullable Object> remembered) {
        for (DescribedMember member : description.output(operation)) {
            Object value = remembered.get(member.name());
            if (value != null
                    && !check.value(member.type(), member.constraints(), value).isEmpty()) {
                remembered.remove(member.name());
            }
        }
        return remembered;
    }

    /** Made when it is first needed, since it takes longer than all else. */
    private Memory memory() {
        Memory current = memory.get();
        if (current != null) {
            return current;
        }
        memory.compareAndSet(null, new Memory(description, answers::value, settings.memory()));
        return Objects.requireNonNull(memory.get());
    }

    private static Map<String, Object> planned(
            Function<Map<String, Object>, Map<String, Object>> answer, Map<String, Object> input) {
        try {
            return answer.apply(input);
        } catch (ApiException e) {
            throw FakeError.of(e);
        }
    }
}
