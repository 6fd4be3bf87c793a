package io.docwright.generator.export.operation;

import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.Extensions;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.condition.Acceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes waiters as {@code smithy.waiters#waitable}. The number of calls, and waiters whose condition is unknown, become an extension
 * trait.
 */
final class WaiterTraits {
    private static final int USUAL_LONGEST_DELAY = 120;
    private static final String SUCCESS = "success";
    private static final String RETRY = "retry";

    private final Exported exported;
    private final Operation operation;

    WaiterTraits(Exported exported, Operation operation) {
        this.exported = exported;
        this.operation = operation;
    }

    void put(AstTraits traits) {
        AstValues waitable = new AstValues();
        AstValues others = new AstValues();
        for (Waiter waiter : exported.service().waiters()) {
            if (waiter.operation().equals(operation.name())) {
                List<Json> acceptors = streams() || !isName(waiter.name()) ? List.of() : acceptors(waiter.until());
                if (!acceptors.isEmpty()) {
                    waitable.put(waiter.name(), waiter(waiter, acceptors));
                }
                others.put(waiter.name(), other(waiter));
            }
        }
        if (!waitable.isEmpty()) {
            traits.put("smithy.waiters#waitable", waitable.object());
        }
        if (!others.isEmpty()) {
            exported.extensions().put(traits, Extensions.WAITERS, others.object());
        }
    }

    private static boolean isName(String name) {
        return name.matches("[A-Z][A-Za-z0-9]*");
    }

    /** Whether the operation has events, for which Smithy has no waiters. */
    private boolean streams() {
        return List.of(String.valueOf(operation.input()), String.valueOf(operation.output())).stream()
                .map(exported::shape)
                .anyMatch(shape -> shape != null
                        && shape.members().stream()
                                .anyMatch(member -> member.target()
                                        .<Boolean>match(
                                                p -> false,
                                                l -> false,
                                                m -> false,
                                                s -> false,
                                                b -> false,
                                                e -> true)));
    }

    private static Json waiter(Waiter waiter, List<Json> acceptors) {
        int delay = Math.max(1, waiter.delaySeconds());
        return new AstValues()
                .put("acceptors", AstValues.array(acceptors))
                .put("minDelay", AstValues.number(delay))
                .put("maxDelay", delay > USUAL_LONGEST_DELAY ? AstValues.number(delay) : null)
                .object();
    }

    private static Json other(Waiter waiter) {
        return new AstValues()
                .put("delaySeconds", AstValues.number(waiter.delaySeconds()))
                .put("maxAttempts", AstValues.number(waiter.maxAttempts()))
                .object();
    }

    /** The acceptors of a condition, in the order in which they are asked; empty if Smithy cannot express it. */
    private List<Json> acceptors(Waiter.@Nullable Condition condition) {
        return condition == null
                ? List.of()
                : condition.match(
                        found -> {
                            List<Json> acceptors =
                                    new ArrayList<>(List.of(acceptor(SUCCESS, matcher("success", true))));
                            acceptors.addAll(errors(RETRY, found.notFound()));
                            return acceptors;
                        },
                        gone -> errors(SUCCESS, gone.notFound()),
                        this::reads,
                        WaiterTraits::accepts);
    }

    /** The acceptors that bindings have; empty if Smithy cannot express one of them. */
    private static List<Json> accepts(Waiter.Accepts accepts) {
        List<Json> acceptors = new ArrayList<>();
        for (Acceptor one : accepts.acceptors()) {
            Optional<AstValues> matcher = one.condition().accept(new Matchers());
            if (matcher.isEmpty()) {
                return List.of();
            }
            acceptors.add(acceptor(one.outcome().word(), matcher.get()));
        }
        return acceptors;
    }

    /** The matcher of a condition; empty if Smithy has none. */
    private static final class Matchers implements Acceptor.Visitor<Optional<AstValues>> {
        @Override
        public Optional<AstValues> response(Acceptor.AnyResponse response) {
            return Optional.of(matcher("success", true));
        }

        @Override
        public Optional<AstValues> error(Acceptor.OfError error) {
            return Optional.of(
                    error.code() == null ? matcher("success", false) : new AstValues().put("errorType", error.code()));
        }

        @Override
        public Optional<AstValues> status(Acceptor.OfStatus status) {
            return Optional.empty();
        }

        @Override
        public Optional<AstValues> values(Acceptor.OfValues values) {
            boolean flag = values.value().equals("true") || values.value().equals("false");
            String comparator = switch (values.quantity()) {
                case ONE -> flag ? "booleanEquals" : "stringEquals";
                case ALL -> "allStringEquals";
                case ANY -> "anyStringEquals";
            };
            return output(values.shown(), values.value(), comparator);
        }

        @Override
        public Optional<AstValues> truth(Acceptor.OfTruth truth) {
            return output(truth.shown(), String.valueOf(truth.value()), "booleanEquals");
        }

        private static Optional<AstValues> output(String path, String expected, String comparator) {
            AstValues output =
                    new AstValues().put("path", path).put("expected", expected).put("comparator", comparator);
            return Optional.of(new AstValues().put("output", output.object()));
        }
    }

    private static List<Json> errors(String state, List<String> errors) {
        return errors.stream()
                .map(error -> acceptor(state, new AstValues().put("errorType", error)))
                .toList();
    }

    private static AstValues matcher(String name, boolean value) {
        return new AstValues().put(name, AstValues.flag(value));
    }

    private static Json acceptor(String state, AstValues matcher) {
        return new AstValues()
                .put("state", state)
                .put("matcher", matcher.object())
                .object();
    }

    private List<Json> reads(Waiter.Reads reads) {
        MemberPath path = MemberPath.of(exported, operation.output(), reads.path());
        String comparator = path == null ? null : comparator(path);
        if (path == null || comparator == null) {
            return List.of();
        }
        AstValues output = new AstValues()
                .put("path", path.expression())
                .put("expected", reads.value())
                .put("comparator", comparator);
        return List.of(acceptor(SUCCESS, new AstValues().put("output", output.object())));
    }

    /** How values are compared; null if they are neither texts nor flags. */
    private @Nullable String comparator(MemberPath path) {
        Type type = path.type();
        if (type == Type.Primitive.BOOLEAN) {
            return path.many() ? null : "booleanEquals";
        }
        var shape = exported.shape(type.shapeName());
        boolean text = type == Type.Primitive.STRING || (shape != null && shape.isEnumeration());
        return text ? (path.many() ? "allStringEquals" : "stringEquals") : null;
    }
}
