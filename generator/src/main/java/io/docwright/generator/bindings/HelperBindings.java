package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a bindings file says of the methods that call an operation more than once.
 *
 * @param waiters by name
 * @param paginators by the name of their operation
 */
public record HelperBindings(SortedMap<String, WaiterBinding> waiters, SortedMap<String, PaginatorBinding> paginators) {
    /** No waiters and no paginators. */
    public static final HelperBindings NONE = new HelperBindings(new TreeMap<>(), new TreeMap<>());

    public HelperBindings {
        waiters = Collections.unmodifiableSortedMap(new TreeMap<>(waiters));
        paginators = Collections.unmodifiableSortedMap(new TreeMap<>(paginators));
    }

    /**
     * A waiter.
     *
     * @param operation the operation that it calls
     * @param delay the seconds between two calls, unless its page shows them; null if they are unknown
     * @param attempts the number of calls, unless its page shows it; null if it is unknown
     * @param acceptors {@code failure: cluster.status is FAILED}; the first that is fulfilled decides
     */
    public record WaiterBinding(
            String operation,
            @Nullable Integer delay,
            @Nullable Integer attempts,
            List<String> acceptors,
            SourceSpan span) {
        public WaiterBinding {
            acceptors = List.copyOf(acceptors);
        }
    }

    /**
     * A paginator. A path is a member's name, or several names separated by dots.
     *
     * @param tokens the path in a response, by the member of the next request that has its value
     * @param pageSize the member of the request with the largest number of items in a page; null if there is none
     * @param more the path to the flag for more pages; null if there is none
     * @param items the paths to the lists of items
     */
    public record PaginatorBinding(
            Map<String, String> tokens,
            @Nullable String pageSize,
            @Nullable String more,
            List<String> items,
            SourceSpan span) {
        public PaginatorBinding {
            tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
            items = List.copyOf(items);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return waiters.isEmpty() && paginators.isEmpty();
    }

    /** These, and those of {@code others} with other names. */
    HelperBindings over(HelperBindings others) {
        SortedMap<String, WaiterBinding> allWaiters = new TreeMap<>(others.waiters);
        allWaiters.putAll(waiters);
        SortedMap<String, PaginatorBinding> allPaginators = new TreeMap<>(others.paginators);
        allPaginators.putAll(paginators);
        return new HelperBindings(allWaiters, allPaginators);
    }
}
