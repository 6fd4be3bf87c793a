package io.docwright.corpus.drift;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.drift.Observation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whether an answer shows a changed fact, and where. Knows nothing of the recorder. */
final class Exercise {
    private final ServiceDescription service;
    private final ChangedFact fact;
    private boolean shown;

    private Exercise(ServiceDescription service, ChangedFact fact) {
        this.service = service;
        this.fact = fact;
    }

    /** Whether an answer, which is right by {@code service}, differs from the changed pages. */
    static boolean shows(ServiceDescription service, ChangedFact fact, @Nullable String output, Map<String, ?> answer) {
        Exercise exercise = new Exercise(service, fact);
        if (output != null) {
            exercise.shape(service.shape(output), answer);
        }
        return exercise.shown;
    }

    private void shape(DescribedShape shape, Map<?, ?> tree) {
        boolean meant = shape.name().equals(fact.shape());
        for (DescribedMember member : shape.members()) {
            Object value = tree.get(member.name());
            if (meant && member.name().equals(fact.name())) {
                shown |= switch (fact.kind()) {
                    case MISSING -> value == null;
                    case CONSTRAINT -> value instanceof String text && !text.isEmpty();
                    default -> value != null;
                };
            }
            if (value != null) {
                type(member.type(), value);
            }
        }
    }

    private void type(DescribedType type, Object value) {
        if (type instanceof DescribedType.ListOf list) {
            ((List<?>) value).forEach(element -> type(list.element(), element));
        } else if (type instanceof DescribedType.MapOf map) {
            ((Map<?, ?>) value).values().forEach(one -> type(map.value(), one));
        } else if (type instanceof DescribedType.Named named) {
            DescribedShape shape = service.shape(named.shape());
            if (shape.kind() == DescribedShape.Kind.ENUM) {
                shown |= fact.kind() == Observation.Kind.VALUE
                        && shape.name().equals(fact.shape())
                        && fact.name().equals(value);
            } else {
                shape(shape, (Map<?, ?>) value);
            }
        }
    }
}
