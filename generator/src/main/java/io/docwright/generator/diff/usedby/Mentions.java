package io.docwright.generator.diff.usedby;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Finds the classes in descriptors and generic signatures. */
final class Mentions {
    private Mentions() {}

    /** The classes of a type: of an array its elements, of a method its parameters and result. */
    static void of(Type type, Consumer<String> found) {
        if (type.getSort() == Type.METHOD) {
            for (Type argument : type.getArgumentTypes()) {
                of(argument, found);
            }
            of(type.getReturnType(), found);
        } else if (type.getSort() == Type.ARRAY) {
            of(type.getElementType(), found);
        } else if (type.getSort() == Type.OBJECT) {
            found.accept(type.getInternalName());
        }
    }

    /** The classes of a generic signature of a class, a method or a field; none for null. */
    static void ofSignature(@Nullable String signature, Consumer<String> found) {
        if (signature != null) {
            new SignatureReader(signature).accept(new Names(found));
        }
    }

    private static final class Names extends SignatureVisitor {
        private final Consumer<String> found;
        private String outer = "";

        Names(Consumer<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visitClassType(String name) {
            outer = name;
            found.accept(name);
        }

        @Override
        public void visitInnerClassType(String name) {
            outer = outer + "$" + name;
            found.accept(outer);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Names(found);
        }
    }
}
