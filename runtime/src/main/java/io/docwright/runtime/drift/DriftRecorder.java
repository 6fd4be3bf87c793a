package io.docwright.runtime.drift;

import io.docwright.runtime.client.Call;
import io.docwright.runtime.client.Interceptor;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Records where responses and errors differ from the documentation. It never changes a call.
 *
 * <pre>{@code
 * DriftRecorder drift = new DriftRecorder();
 * CodeArtifactClient client = CodeArtifactClient.create(transport).with(drift);
 * ...
 * drift.mergeInto(Path.of("observations.json"));
 * }</pre>
 *
 * <p>{@code docwright check --observed observations.json} holds the file against the pages, and proposes corrections.
 *
 * <p>It records names of members and errors, values of enums that look like listed ones, and documented constraints: never any
 * other value, and no key of a map. Members that bindings call sensitive are not looked into. Members of responses that no page has
 * are recorded if the transport keeps them, which is the default. Events of streams are not recorded.
 *
 * <p>Thread-safe. The number of different observations is bounded; more are only counted.
 */
public final class DriftRecorder implements Interceptor {
    /** The most different observations, unless set otherwise. */
    public static final int MOST = 10_000;

    private final int most;
    private final Map<Observation, LongAdder> counts = new ConcurrentHashMap<>();
    private final LongAdder dropped = new LongAdder();

    /** Creates a recorder of at most {@link #MOST} different observations. */
    public DriftRecorder() {
        this(MOST);
    }

    /**
     * Creates a recorder.
     *
     * @param most the most different observations
     */
    public DriftRecorder(int most) {
        this.most = most;
    }

    @Override
    public <I extends Structure, O extends Structure> O after(Call<I, O> call, O output) {
        new OutputWalk(at(call, ".output"), this::add).record(output);
        return output;
    }

    @Override
    public <I extends Structure, O extends Structure> O failed(Call<I, O> call, RuntimeException error) {
        Observation at = at(call, "");
        if (error instanceof ApiException failure) {
            if (Names.isName(failure.code())) {
                add(new Observation(at.service(), Observation.Kind.ERROR, at.at(), failure.code(), ""));
            }
            OutputWalk.of(failure, at.service(), this::add);
        } else {
            unreadable(call, at, error);
        }
        throw error;
    }

    private void unreadable(Call<?, ?> call, Observation at, RuntimeException error) {
        Throwable cause = error;
        while (cause != null && !(cause instanceof CodecException)) {
            cause = cause.getCause();
        }
        if (cause instanceof CodecException unreadable) {
            String address = SchemaAddress.of(call.operation().output(), unreadable.path());
            String output = at.at() + ".output" + (address.isEmpty() ? "" : "." + address);
            add(new Observation(at.service(), Observation.Kind.TYPE, output, "", unreadable.problem()));
        }
    }

    /** A prototype with the service and the address of a call. */
    private static Observation at(Call<?, ?> call, String suffix) {
        ApiService service = call.operation().service();
        String id = service.id() == null ? service.name().toLowerCase(Locale.ROOT) : service.id();
        return new Observation(id, Observation.Kind.ERROR, call.operation().name() + suffix, "", "");
    }

    private void add(Observation observation) {
        LongAdder count = counts.get(observation);
        if (count == null && counts.size() >= most) {
            dropped.increment();
        } else if (count == null) {
            counts.computeIfAbsent(observation, unseen -> new LongAdder()).increment();
        } else {
            count.increment();
        }
    }

    /**
     * Returns the observations so far, and how often each was made.
     *
     * @return sorted; unmodifiable, and not changed by later calls
     */
    public SortedMap<Observation, Long> observations() {
        SortedMap<Observation, Long> all = new TreeMap<>();
        counts.forEach((observation, count) -> all.put(observation, count.sum()));
        return Collections.unmodifiableSortedMap(all);
    }

    /** Returns how often something was observed that was not recorded, because there were too many observations. */
    public long dropped() {
        return dropped.sum();
    }

    /**
     * Adds the observations to a file, and forgets them. The file is created if it is missing, and replaced as a whole.
     *
     * @throws IOException if the file cannot be read or written, or is no file of observations; then nothing is forgotten
     */
    public void mergeInto(Path file) throws IOException {
        SortedMap<Observation, Long> now = observations();
        ObservationsFile.merge(file, now);
        now.forEach((observation, count) -> counts.computeIfPresent(observation, (same, adder) -> {
            adder.add(-count);
            return adder.sum() == 0 ? null : adder;
        }));
    }
}
