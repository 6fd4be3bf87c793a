package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.DescribedWaiter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the states of resources: the enum of the member {@code status} or {@code state}, and the values that waiters wait for.
 *
 * @param shapes the types of the service
 * @param carriers where resources are
 */
record Lifecycles(Shapes shapes, Carriers carriers) {
    private static final Set<String> MEMBERS = Set.of("statu", "stat");
    private static final Set<String> GENERAL = Set.of("lifecycl", "current", "resourc", "provisioning", "overall");

    private static final List<String> CREATING = List.of(
            "creating",
            "creation",
            "createin",
            "provisioning",
            "pending",
            "registering",
            "requested",
            "initiali",
            "starting",
            "submitted",
            "queued",
            "allocating",
            "building",
            "preparing",
            "launching",
            "importing",
            "validating",
            "new",
            "inprogress",
            "processing",
            "deploying",
            "scheduled",
            "running",
            "updating");
    private static final List<String> READY = List.of(
            "active",
            "available",
            "ready",
            "createcomplete",
            "created",
            "completed",
            "complete",
            "succeeded",
            "success",
            "successful",
            "issued",
            "inservice",
            "running",
            "enabled",
            "deployed",
            "registered",
            "online",
            "healthy",
            "inuse",
            "valid",
            "verified",
            "normal",
            "finished",
            "done",
            "ok",
            "on",
            "published",
            "open",
            "connected",
            "attached",
            "associated",
            "up");
    private static final List<String> BAD = List.of(
            "fail",
            "error",
            "delet",
            "invalid",
            "inactive",
            "disabl",
            "unavailable",
            "stop",
            "terminat",
            "cancel",
            "expired",
            "reject",
            "not",
            "un",
            "pending",
            "suspend",
            "degraded",
            "impaired",
            "abort");
    private static final List<String> UPDATING = List.of("updating", "updatein", "modifying", "updatepending");
    private static final List<String> DELETING = List.of(
            "deleting", "deletein", "deletionin", "deletepending", "pendingdelet", "terminating", "shuttingdown");

    /** Returns the states of a resource; null if it has none. */
    @Nullable
    Lifecycle of(Words noun, Set<String> given, List<DescribedOperation> operations) {
        for (DescribedOperation operation : operations) {
            for (Carriers.Scored scored :
                    Arrays.asList(carriers.one(operation, noun, given), carriers.several(operation, noun, given))) {
                DescribedShape structure = scored == null ? null : structure(operation, scored.carrier());
                Lifecycle found = structure == null ? null : lifecycle(structure, noun, given, operations);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable DescribedShape structure(DescribedOperation operation, Carrier carrier) {
        DescribedShape shape =
                operation.output() == null ? null : shapes.service().shape(operation.output());
        for (String name : carrier.path()) {
            DescribedMember member = shape == null ? null : shape.member(name);
            if (member == null) {
                return null;
            }
            DescribedType element = Shapes.element(member.type());
            shape = shapes.structure(element == null ? member.type() : element);
        }
        return shape;
    }

    private @Nullable Lifecycle lifecycle(
            DescribedShape structure, Words noun, Set<String> given, List<DescribedOperation> operations) {
        for (DescribedMember member : structure.members()) {
            if (!isState(member.name(), noun) || given.contains(Keys.of(noun, member.name()))) {
                continue;
            }
            DescribedShape values = shapes.enumeration(member.type());
            DescribedShape inner = shapes.structure(member.type());
            if (values != null) {
                return lifecycle(List.of(member.name()), values.values(), operations);
            }
            if (inner != null) {
                for (DescribedMember part : inner.members()) {
                    DescribedShape partValues = shapes.enumeration(part.type());
                    if (partValues != null) {
                        return lifecycle(List.of(member.name(), part.name()), partValues.values(), operations);
                    }
                }
            }
            String waited = waited(List.of(), member.name(), operations);
            if (waited != null) {
                return new Lifecycle(List.of(member.name()), null, waited, null, null, List.of());
            }
        }
        return null;
    }

    private static boolean isState(String name, Words noun) {
        Words words = Words.of(name);
        Words rest = words.withoutLast();
        return MEMBERS.contains(words.last())
                && (rest.isEmpty()
                        || noun.endsWith(rest)
                        || (rest.size() == 1 && GENERAL.contains(rest.first()))
                        || rest.joined().equals(noun.joined()));
    }

    private @Nullable Lifecycle lifecycle(List<String> path, List<String> values, List<DescribedOperation> operations) {
        String waited = waited(values, path.get(path.size() - 1), operations);
        String ready = waited == null ? first(values, READY) : waited;
        if (ready == null) {
            ready = values.stream().filter(value -> !isBad(value)).findFirst().orElse(null);
        }
        if (ready == null) {
            return values.isEmpty() ? null : new Lifecycle(path, null, values.get(0), null, null, values);
        }
        String creating = first(values, CREATING);
        return new Lifecycle(
                path,
                ready.equals(creating) ? null : creating,
                ready,
                first(values, UPDATING),
                first(values, DELETING),
                values);
    }

    /** The value that a waiter of these operations waits for, unless the resource is then deleted or stopped. */
    private @Nullable String waited(List<String> values, String member, List<DescribedOperation> operations) {
        for (DescribedWaiter waiter : shapes.service().waiters()) {
            List<String> path = waiter.path();
            if ("reads".equals(waiter.ends())
                    && waiter.value() != null
                    && !path.isEmpty()
                    && path.get(path.size() - 1).equals(member)
                    && (values.isEmpty() || values.contains(waiter.value()))
                    && !isBad(waiter.value())
                    && operations.stream()
                            .anyMatch(operation -> operation.name().equals(waiter.operation()))) {
                return waiter.value();
            }
        }
        return null;
    }

    private static boolean isBad(String value) {
        String letters = letters(value);
        return BAD.stream().anyMatch(letters::startsWith) || letters.contains("fail") || letters.contains("delet");
    }

    private static @Nullable String first(List<String> values, List<String> words) {
        for (String word : words) {
            for (String value : values) {
                String letters = letters(value);
                if (letters.equals(word) || (letters.startsWith(word) && !READY.contains(word))) {
                    return value;
                }
            }
        }
        for (String word : words) {
            for (String value : values) {
                if (letters(value).contains(word) && word.length() > 4 && !isBad(value) && !READY.contains(word)) {
                    return value;
                }
            }
        }
        return null;
    }

    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
