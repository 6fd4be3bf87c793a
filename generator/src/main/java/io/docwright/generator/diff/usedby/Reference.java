package io.docwright.generator.diff.usedby;

/**
 * A reference of a caller's class file.
 *
 * @param owner the internal name of a class: {@code com/example/garden/model/Tree$Builder}
 * @param name the name of its method or field; empty if only the class is mentioned
 * @param descriptor the descriptor of the method or field; empty if only the class is mentioned, {@link #SIGNATURE} if a generic
 *     signature mentions it
 * @param line 0 if unknown
 */
record Reference(String owner, String name, String descriptor, int line) {
    /** The descriptor of a class in a generic signature. */
    static final String SIGNATURE = "signature";

    Reference withOwner(String other) {
        return new Reference(other, name, descriptor, line);
    }

    Reference withLine(int other) {
        return new Reference(owner, name, descriptor, other);
    }

    boolean isSignature() {
        return isMention() && descriptor.equals(SIGNATURE);
    }

    boolean isMention() {
        return name.isEmpty();
    }
}
