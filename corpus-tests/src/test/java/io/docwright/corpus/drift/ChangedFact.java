package io.docwright.corpus.drift;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.drift.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a service's pages that was changed, so that the service seems to drift.
 *
 * @param kind what the recorder has to observe
 * @param shape the changed structure or enum; empty for an error
 * @param name the member, the value, or the error
 * @param pages what the pages say with the change
 */
record ChangedFact(Observation.Kind kind, String shape, String name, ServiceDescription pages) {

    /** Changes a fact of a shape that responses have; null if the shape has no such fact. */
    static @Nullable ChangedFact of(
            ServiceDescription service, DescribedShape shape, Observation.Kind kind, Random random) {
        if (kind == Observation.Kind.VALUE) {
            return shape.kind() == DescribedShape.Kind.ENUM ? value(service, shape, random) : null;
        }
        if (shape.kind() != DescribedShape.Kind.STRUCTURE) {
            return null;
        }
        List<DescribedMember> fitting = shape.members().stream()
                .filter(member -> fits(member, kind, shape))
                .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        DescribedMember member = fitting.get(random.nextInt(fitting.size()));
        List<DescribedMember> members = new ArrayList<>(shape.members());
        int at = members.indexOf(member);
        switch (kind) {
            case MEMBER -> members.remove(at);
            case MISSING -> members.set(at, with(member, member.type(), true, member.constraints()));
            case TYPE ->
                members.set(
                        at, with(member, DescribedType.Plain.BOOLEAN, member.required(), DescribedConstraints.NONE));
            case CONSTRAINT ->
                members.set(
                        at,
                        with(
                                member,
                                member.type(),
                                member.required(),
                                new DescribedConstraints(null, null, null, 0L, null, null, null, null)));
            default -> throw new IllegalArgumentException(kind.word());
        }
        return new ChangedFact(
                kind,
                shape.name(),
                member.name(),
                with(service, new DescribedShape(shape.name(), shape.kind(), shape.open(), members, List.of(), "")));
    }

    private static boolean fits(DescribedMember member, Observation.Kind kind, DescribedShape shape) {
        boolean text = member.type() == DescribedType.Plain.STRING;
        return switch (kind) {
            case MEMBER -> shape.members().size() > 1 && !shape.open();
            case MISSING -> !member.required();
            case TYPE, CONSTRAINT -> text;
            default -> false;
        };
    }

    private static ChangedFact value(ServiceDescription service, DescribedShape shape, Random random) {
        List<String> values = new ArrayList<>(shape.values());
        String value = values.get(random.nextInt(values.size()));
        if (values.size() == 1 || random.nextBoolean()) {
            String upper = value.toUpperCase(Locale.ROOT);
            values.set(values.indexOf(value), upper.equals(value) ? value.toLowerCase(Locale.ROOT) : upper);
        } else {
            values.remove(value);
        }
        return new ChangedFact(
                Observation.Kind.VALUE,
                shape.name(),
                value,
                with(service, new DescribedShape(shape.name(), shape.kind(), false, List.of(), values, "")));
    }

    private static DescribedMember with(
            DescribedMember member, DescribedType type, boolean required, DescribedConstraints constraints) {
        return new DescribedMember(
                member.name(), type, required, member.token(), member.sensitive(), member.narrow(), constraints);
    }

    private static ServiceDescription with(ServiceDescription service, DescribedShape changed) {
        Map<String, DescribedShape> shapes = new TreeMap<>(service.shapes());
        shapes.put(changed.name(), changed);
        return new ServiceDescription(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.operations(),
                shapes,
                service.paginators(),
                service.waiters(),
                service.bindings());
    }
}
