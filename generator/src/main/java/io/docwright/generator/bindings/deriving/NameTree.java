package io.docwright.generator.bindings.deriving;

import io.docwright.generator.apireference.syntax.Skeleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in the outlines of a body, all outlines taken together. The elements of lists have no level of their own in JSON. */
final class NameTree {
    /** The element of lists in responses of EC2. */
    private static final String ITEM = "item";

    private final Map<String, NameTree> parts = new LinkedHashMap<>();
    private final Set<String> texts = new HashSet<>();
    private boolean repeated;
    private boolean items;

    /** Adds the names in the fields of an outline. */
    void add(List<Skeleton.Field> fields) {
        for (Skeleton.Field field : fields) {
            boolean item = field.name().equals(ITEM);
            items |= item;
            NameTree part = item ? this : parts.computeIfAbsent(field.name(), name -> new NameTree());
            part.repeated |= field.repeated() && !item;
            part.add(field.value());
        }
    }

    private void add(Skeleton value) {
        Skeleton inner = value.innermost();
        Skeleton.Scalar scalar = inner.asScalar();
        if (scalar != null) {
            texts.add(scalar.word());
        }
        Skeleton.Structure structure = inner.asStructure();
        if (structure != null) {
            add(structure.fields());
        }
    }

    /** The parts by name, in the order of the outlines. */
    Map<String, NameTree> parts() {
        return parts;
    }

    /** The texts in it: values in samples, types in outlines. */
    Set<String> texts() {
        return texts;
    }

    /** Whether an outline shows that an element of XML occurs several times. */
    boolean isRepeated() {
        return repeated;
    }

    /** Whether it has only one part, as lists have in XML: their element. */
    boolean isAroundElements() {
        return !repeated && !items && parts.size() == 1;
    }

    /** The name of the only part. */
    String element() {
        return parts.keySet().iterator().next();
    }
}
