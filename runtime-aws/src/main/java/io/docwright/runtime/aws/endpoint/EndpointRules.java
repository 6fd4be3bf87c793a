package io.docwright.runtime.aws.endpoint;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The endpoint rules of a service. The result is that of the first line whose conditions are met; indented lines are
 * asked only if the line that they belong to is met. Lines are parsed when they are first asked. Thread-safe.
 */
public final class EndpointRules {
    private final List<String> lines;
    private final int[] depths;
    private final AtomicReferenceArray<RuleLine> parsed;
    private final boolean asksForEndpoint;

    /** @param text the lines, as in bindings files */
    public EndpointRules(String text) {
        this.lines = List.of(text.split("\n", -1));
        this.depths = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            depths[i] = Refusal.depth(lines.get(i));
        }
        this.parsed = new AtomicReferenceArray<>(lines.size());
        this.asksForEndpoint = text.contains("(Endpoint)") || text.contains("(Endpoint,");
    }

    /** Whether the result depends on the endpoint that the caller set. If not, that endpoint is used as it is. */
    public boolean asksForEndpoint() {
        return asksForEndpoint;
    }

    /**
     * The result for the parameters of a call.
     *
     * @param parameters texts, flags and lists by name; {@code Region} must be set
     * @throws IllegalArgumentException if the rules refuse the parameters; the message says which
     */
    public ResolvedEndpoint resolve(Map<String, Object> parameters) {
        RuleValues values = new RuleValues(parameters);
        int reached = 0;
        for (int i = 0; i < lines.size(); i++) {
            int depth = depths[i];
            if (depth <= reached) {
                reached = depth;
                RuleLine line = line(i);
                if (line.isMet(values)) {
                    if (line.refuses()) {
                        throw new IllegalArgumentException(new Refusal(lines, i).message(values));
                    }
                    ResolvedEndpoint result = line.result() == null ? null : ResolvedEndpoint.of(line.result(), values);
                    if (result != null) {
                        return result;
                    }
                    reached++;
                }
            }
        }
        throw new IllegalArgumentException(new Refusal(lines, lines.size()).message(values));
    }

    private RuleLine line(int index) {
        RuleLine line = parsed.get(index);
        if (line == null) {
            line = RuleLine.of(lines.get(index).strip());
            parsed.set(index, line);
        }
        return line;
    }
}
