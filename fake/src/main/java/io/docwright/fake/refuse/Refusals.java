package io.docwright.fake.refuse;

import io.docwright.fake.answer.Answers;
import io.docwright.fake.check.Check;
import io.docwright.fake.check.Problem;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.pattern.Patterns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Refuses calls with missing required members, broken constraints, unions without exactly one member, and values that an enum does not
 * list. Thread-safe.
 */
public final class Refusals {
    private static final int MOST_NAMED = 10;

    private final ServiceDescription description;
    private final Answers answers;
    private final Check check;
    private final ErrorNames names;

    /**
     * Creates the refusals of a service.
     *
     * @param strictEnums whether values that an enum does not list are refused
     * @param constraints whether lengths, ranges and patterns are checked at all; types, required members and unions always are
     */
    public Refusals(
            ServiceDescription description,
            Answers answers,
            Patterns patterns,
            boolean strictEnums,
            boolean constraints) {
        this.description = description;
        this.answers = answers;
        this.check = new Check(description, patterns, strictEnums, constraints);
        this.names = new ErrorNames(description);
    }

    /**
     * Checks the input of a call.
     *
     * @throws FakeError the documented error for invalid requests, with a message that names the members
     */
    public void check(DescribedOperation operation, Map<String, ?> input) {
        List<Problem> problems = check.members(description.input(operation), input);
        if (!problems.isEmpty()) {
            String name = names.invalid(operation);
            throw new FakeError(name, message(problems), answers.error(name, Map.of()));
        }
    }

    /** The documented error for too many requests. */
    public FakeError throttled(DescribedOperation operation) {
        String name = names.throttled(operation);
        return new FakeError(name, "the fake throttles this call", answers.error(name, Map.of()));
    }

    private static String message(List<Problem> problems) {
        String named =
                problems.stream().limit(MOST_NAMED).map(Problem::toString).collect(Collectors.joining("; "));
        return problems.size() > MOST_NAMED ? named + "; and " + (problems.size() - MOST_NAMED) + " more" : named;
    }
}
