package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list of an input each element of which is a resource: {@code RegisterTargets(targets)}.
 *
 * @param shapes the types of the service
 */
record Entries(Shapes shapes) {
    /** Returns the structure of the elements; null if the member is no such list. */
    @Nullable
    DescribedShape entry(DescribedMember member, OperationName name, Words noun) {
        DescribedType element = Shapes.element(member.type());
        DescribedShape structure = element == null ? null : shapes.structure(element);
        boolean plural = name.text().endsWith("s");
        boolean named = Words.of(member.name()).joined().equals(noun.joined());
        return structure != null
                        && member.required()
                        && (name.batch() || (plural && named && identifies(structure, noun)))
                ? structure
                : null;
    }

    private boolean identifies(DescribedShape structure, Words noun) {
        return structure.members().stream()
                .anyMatch(member -> Keys.isOwn(Keys.of(noun, member.name())) && shapes.isScalar(member.type()));
    }

    /** Returns the name of the list in the input of an operation; null if there is none. */
    @Nullable
    String of(DescribedOperation operation, OperationName name, Words noun) {
        for (DescribedMember member : shapes.service().input(operation)) {
            if (entry(member, name, noun) != null) {
                return member.name();
            }
        }
        return null;
    }
}
