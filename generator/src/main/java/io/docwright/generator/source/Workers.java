package io.docwright.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fixed number of threads that apply a function to many inputs. */
public final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    public Workers(int count) {
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(null, work, "docwright", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Trees are walked by recursion, as deep as the limit of nesting; this is several times what that needs. */
    private static final long STACK_BYTES = 16L << 20;

    /** Applies {@code work} to each input. The results have the order of the inputs. */
    public <I, O extends @Nullable Object> List<O> map(List<I> inputs, Function<? super I, ? extends O> work) {
        List<Callable<O>> calls = new ArrayList<>();
        inputs.forEach(input -> calls.add(() -> work.apply(input)));
        List<O> results = new ArrayList<>(calls.size());
        try {
            for (Future<O> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading pages", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
