package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.memory.correction.Near;
import io.docwright.fake.memory.correction.OperationCorrection;
import io.docwright.fake.memory.correction.ResourceCorrection;
import io.docwright.fake.memory.correction.ServiceCorrections;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies corrections. What they name must exist.
 *
 * @param shapes the types of the service
 * @param corrections what users say
 */
record Corrected(Shapes shapes, ServiceCorrections corrections) {
    /** @throws IllegalArgumentException if the service has no such operation or member */
    Corrected {
        corrections.operations().forEach((name, correction) -> {
            Map<String, DescribedOperation> operations = shapes.service().operations();
            DescribedOperation operation = operations.get(name);
            if (operation == null) {
                throw wrong("operations." + name, Near.unknown(name, operations.keySet()));
            }
            for (String member : Objects.requireNonNullElse(correction.identifiers(), List.<String>of())) {
                List<String> names = shapes.service().input(operation).stream()
                        .map(DescribedMember::name)
                        .toList();
                if (!names.contains(member)) {
                    throw wrong("operations." + name + ".identifiers: " + member, Near.unknown(member, names));
                }
            }
        });
    }

    private static IllegalArgumentException wrong(String path, String text) {
        return new IllegalArgumentException("fake.json: " + path + " " + text);
    }

    /** Whether there are corrections. */
    boolean isAny() {
        return !corrections.equals(ServiceCorrections.NONE);
    }

    /** Whether an operation is corrected. */
    boolean has(String operation) {
        return corrections.operations().containsKey(operation);
    }

    /** The parts of an operation's name as it should be. */
    OperationName name(String operation) {
        OperationCorrection correction = corrections.operations().get(operation);
        OperationName found = OperationName.of(operation);
        if (correction == null) {
            return found;
        }
        String resource = Objects.requireNonNullElse(correction.resource(), "");
        Verb verb = switch (correction.does()) {
            case "create" -> Verb.CREATE;
            case "put" -> Verb.PUT;
            case "get" -> Verb.GET;
            case "list" -> Verb.LIST;
            case "delete" -> Verb.DELETE;
            case "update", "move", "use" -> Verb.UPDATE;
            default -> null;
        };
        return new OperationName(verb, found.word(), found.batch(), Words.of(resource), resource);
    }

    /** What an operation does, with its corrections. */
    @Nullable
    Act act(@Nullable Act found) {
        OperationCorrection correction = found == null
                ? null
                : corrections.operations().get(found.operation().name());
        if (found == null || correction == null) {
            return found;
        }
        return new Act(
                found.operation(),
                Action.valueOf(correction.does().toUpperCase(Locale.ROOT)),
                found.type(),
                Objects.requireNonNullElse(correction.identifiers(), found.identifiers()),
                found.many(),
                correction.result() == null ? found.output() : carrier(found.operation(), correction.result()));
    }

    private Carrier carrier(DescribedOperation operation, String result) {
        boolean several = result.endsWith("[]");
        String path = several ? result.substring(0, result.length() - 2) : result;
        if (path.equals(".")) {
            return Carrier.ROOT;
        }
        List<String> names = List.of(path.split("\\."));
        List<DescribedMember> members = shapes.service().output(operation);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            DescribedMember member = members.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (member == null) {
                throw wrong(
                        "operations." + operation.name() + ".result: " + name,
                        Near.unknown(
                                name,
                                members.stream().map(DescribedMember::name).toList()));
            }
            DescribedType element = Shapes.element(member.type());
            boolean last = i == names.size() - 1;
            DescribedShape structure = shapes.structure(element == null ? member.type() : element);
            boolean listed = last && several;
            if ((element != null) != listed || (structure == null && !listed)) {
                throw wrong(
                        "operations." + operation.name() + ".result: " + name,
                        "must be a structure, or a list with [] at its end");
            }
            members = structure == null ? List.of() : structure.members();
        }
        return new Carrier(names, several);
    }

    /** A kind of resource with its corrections. */
    ResourceType type(ResourceType found) {
        ResourceCorrection correction = corrections.resources().get(found.name());
        if (correction == null) {
            return found;
        }
        Set<String> identity = found.identity();
        if (correction.identifiers() != null) {
            identity = new LinkedHashSet<>();
            for (String member : correction.identifiers()) {
                identity.add(found.key(member));
            }
        }
        ResourceCorrection.States states = correction.states();
        Lifecycle lifecycle = found.lifecycle();
        if (states != null) {
            List<String> values = new ArrayList<>(lifecycle == null ? List.of() : lifecycle.values());
            lifecycle = new Lifecycle(
                    states.path(), states.creating(), states.ready(), states.updating(), states.deleting(), values);
        }
        return new ResourceType(
                found.name(),
                found.noun(),
                identity,
                found.given(),
                found.parents(),
                lifecycle,
                identity.isEmpty() && found.isSingle());
    }

    /** @throws IllegalArgumentException if there is a correction of a resource that does not exist */
    void check(List<String> resources) {
        corrections.resources().keySet().stream()
                .filter(name -> !resources.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong("resources." + name, Near.unknown(name, resources));
                });
    }
}
