package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the documented errors by their names and words, and fills in their members. */
final class Errors {
    private static final List<String> MISSING = List.of(
            "notfound", "nosuch", "doesnotexist", "nonexist", "notexist", "unknown", "missing", "notfoundexception");
    private static final List<String> MISSING_WORDS = List.of(
            "does not exist",
            "doesn't exist",
            "do not exist",
            "not found",
            "could not find",
            "can't be found",
            "cannot be found",
            "couldn't be found",
            "could not be found",
            "don't exist",
            "no longer exist",
            "non-existent",
            "nonexistent",
            "wasn't found",
            "unable to find");
    private static final List<String> TAKEN = List.of("alreadyexist", "duplicate", "exists", "conflict", "inuse");
    private static final List<String> TAKEN_WORDS =
            List.of("already exist", "same name", "already in use", "duplicate");
    private static final List<String> INVALID =
            List.of("validation", "invalidparameter", "invalidrequest", "badrequest", "invalidinput");

    private final ServiceDescription service;
    private final Values values;

    Errors(ServiceDescription service, Values values) {
        this.service = service;
        this.values = values;
    }

    /** The error of an operation whose resource does not exist. */
    FakeError notFound(DescribedOperation operation, String resource, Object identifier) {
        String name = best(operation.errors(), resource, MISSING, MISSING_WORDS);
        if (name == null) {
            name = best(all(), resource, MISSING, List.of());
        }
        if (name == null) {
            name = best(operation.errors(), resource, INVALID, List.of());
        }
        return error(
                name == null ? "ResourceNotFoundException" : name,
                (resource + " " + identifier).strip() + " does not exist",
                resource,
                identifier);
    }

    /** The error of an operation that creates what exists; null if the operation documents none. */
    @Nullable
    FakeError conflict(DescribedOperation operation, String resource, Object identifier) {
        String name = best(operation.errors(), resource, TAKEN, TAKEN_WORDS);
        return name == null ? null : error(name, resource + " " + identifier + " already exists", resource, identifier);
    }

    private List<String> all() {
        return service.shapes().values().stream()
                .filter(shape -> shape.kind() == DescribedShape.Kind.EXCEPTION)
                .map(DescribedShape::name)
                .toList();
    }

    private @Nullable String best(Collection<String> errors, String resource, List<String> names, List<String> words) {
        String best = null;
        int most = 0;
        for (String error : errors) {
            int score = score(error, resource.toLowerCase(Locale.ROOT), names, words);
            if (score > most) {
                best = error;
                most = score;
            }
        }
        return best;
    }

    private int score(String error, String resource, List<String> names, List<String> words) {
        String name = error.toLowerCase(Locale.ROOT);
        int score = 0;
        for (int i = 0; i < names.size() && score == 0; i++) {
            if (name.contains(names.get(i))) {
                score = 40 - i;
            }
        }
        DescribedShape shape = service.shapes().get(error);
        String documentation = shape == null ? "" : shape.documentation().toLowerCase(Locale.ROOT);
        boolean said = words.stream().anyMatch(documentation::contains);
        if (score == 0 && !said) {
            return 0;
        }
        if (name.contains(resource)) {
            score += 30;
        } else if (name.startsWith("resource") || name.startsWith("entity") || name.startsWith("notfound")) {
            score += 15;
        }
        return score + (said ? 20 : 0);
    }

    private FakeError error(String name, String message, String resource, Object identifier) {
        Map<String, Object> members = new LinkedHashMap<>();
        DescribedShape shape = service.shapes().get(name);
        for (DescribedMember member : shape == null ? List.<DescribedMember>of() : shape.members()) {
            String word = member.name().toLowerCase(Locale.ROOT);
            if (word.equals("message")) {
                continue;
            }
            boolean text = member.type() == DescribedType.Plain.STRING;
            if (text && word.endsWith("message")) {
                members.put(member.name(), message);
            } else if (text && word.contains("type")) {
                members.put(member.name(), resource);
            } else if (text && (word.contains("id") || word.contains("name") || word.contains("arn"))) {
                members.put(member.name(), identifier.toString());
            } else {
                members.put(
                        member.name(),
                        values.value(member.type(), member.constraints(), member.name(), Map.of("error", name)));
            }
        }
        return new FakeError(name, message, members);
    }
}
