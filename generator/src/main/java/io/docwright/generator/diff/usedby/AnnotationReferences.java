package io.docwright.generator.diff.usedby;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the classes that are values of an annotation. */
final class AnnotationReferences extends AnnotationVisitor {
    private final Consumer<Type> found;

    AnnotationReferences(Consumer<Type> found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        if (value instanceof Type type) {
            found.accept(type);
        }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        found.accept(Type.getType(descriptor));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        return this;
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return this;
    }
}
