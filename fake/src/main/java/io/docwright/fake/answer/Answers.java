package io.docwright.fake.answer;

import io.docwright.fake.check.Check;
import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.pattern.Patterns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fills answers so that they are valid by their types and constraints. Values read like what they are: ARNs, ids, dates near the
 * {@linkplain #now() present} of the fake, names of the request.
 *
 * <p>The same seed, operation and input give the same answer. Thread-safe.
 */
public final class Answers {
    private static final int DEEPEST = 8;

    private final ServiceDescription description;
    private final Check check;
    private final Scalars scalars;
    private final World world;
    private final Draw draw;

    /**
     * Creates the answers of a service.
     *
     * @param seed decides on all values
     */
    public Answers(ServiceDescription description, long seed) {
        this(description, new Patterns(), seed);
    }

    /** As {@link #Answers(ServiceDescription, long)}, with expressions that others use too. */
    public Answers(ServiceDescription description, Patterns patterns, long seed) {
        this.description = description;
        this.check = new Check(description, patterns);
        this.world = World.of(description, seed);
        this.scalars = new Scalars(world, patterns);
        this.draw = Draw.of(seed);
    }

    /** The present of the fake. */
    public java.time.Instant now() {
        return world.now();
    }

    /** The number of the account that owns everything. */
    public String account() {
        return world.account();
    }

    /**
     * Fills an output.
     *
     * <p>Members that a service leaves out if all went well are left out: tokens of a next page, errors, reasons.
     *
     * @param operation whose output it is
     * @param input the members of the input; those with the same name and type come back
     * @param known members of the output. They stay as they are, and members that are known to be null are left out
     * @return the members of the output; may be changed
     */
    public Map<String, Object> fill(
            DescribedOperation operation, Map<String, ?> input, Map<String, ? extends @Nullable Object> known) {
        Echo echo = new Echo(input, check);
        Roles roles = new Roles(description, operation);
        Draw call = draw.at(operation.name()).given(input);
        Spot root = new Spot(new Words(List.of()), new Words(List.of()), Map.of(), "", 0, false);
        return filled(
                deepest -> new Filling(description, scalars, echo, roles, deepest),
                filling -> filling.members(description.output(operation), known, root, Identity.of(known, call)));
    }

    /**
     * Fills the members of an exception.
     *
     * @param name the exception's name; one that the service does not describe has no members
     * @param known members that stay as they are
     * @return the members; may be changed
     */
    public Map<String, Object> error(String name, Map<String, ?> known) {
        if (!description.shapes().containsKey(name)) {
            return new LinkedHashMap<>(known);
        }
        Spot root = new Spot(new Words(List.of()), new Words(List.of()), Map.of(), "", 0, false);
        return filled(
                deepest -> new Filling(description, scalars, new Echo(Map.of(), check), null, deepest),
                filling -> filling.members(
                        description.shape(name).members(),
                        known,
                        root,
                        draw.at(name).given(known)));
    }

    /**
     * Returns a value of a type.
     *
     * @param name the name of the member that it is for, which decides on what it is: {@code domainArn}
     * @param context what is known: members beside it and of the request. It decides on the value, so that another context gives
     *     another id
     * @throws IllegalArgumentException if the type has no value, because it contains itself
     */
    public Object value(DescribedType type, DescribedConstraints constraints, String name, Map<String, ?> context) {
        Words words = Words.of(name);
        Spot at = new Spot(words, new Words(List.of()), context, name, 1, false);
        Object value = new Filling(description, scalars, new Echo(Map.of(), check), null, DEEPEST)
                .value(type, constraints, false, at, draw.at(name).given(context));
        if (value == null) {
            throw new IllegalArgumentException(name + " has no value that ends: " + type);
        }
        return value;
    }

    /** The result with the most levels that is not too large. */
    private static <T> T filled(Function<Integer, Filling> fillings, Function<Filling, T> fill) {
        for (int deepest = DEEPEST; ; deepest /= 2) {
            Filling filling = fillings.apply(deepest);
            T filled = fill.apply(filling);
            if (!filling.large()) {
                return Objects.requireNonNull(filled);
            }
        }
    }
}
