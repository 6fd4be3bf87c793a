package io.docwright.generator.diff.usedby;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the references of one method with their lines. */
class MethodReferences extends MethodVisitor {
    /** What a switch without a default throws if no case fits: from Java 21, and before. */
    private static final Set<String> UNMATCHED =
            Set.of("java/lang/MatchException", "java/lang/IncompatibleClassChangeError");

    private final List<Reference> references = new ArrayList<>();
    private final Map<Label, Integer> lines = new HashMap<>();
    private final Map<Label, String> caught = new HashMap<>();
    private int line;
    private int first;
    private boolean branches;
    private boolean exhaustive;

    MethodReferences() {
        super(Opcodes.ASM9);
    }

    /** All references; those of the declaration have the first line of the code. */
    List<Reference> references() {
        caught.forEach(
                (handler, type) -> references.add(new Reference(type, "", "", lines.getOrDefault(handler, first))));
        return references.stream()
                .map(reference -> reference.line() == 0 ? reference.withLine(first) : reference)
                .toList();
    }

    boolean branches() {
        return branches;
    }

    boolean exhaustive() {
        return exhaustive;
    }

    void mention(String type) {
        references.add(new Reference(type, "", "", line));
    }

    /** Adds the classes of a generic signature; none for null. */
    void signature(@Nullable String signature) {
        Mentions.ofSignature(signature, type -> references.add(new Reference(type, "", Reference.SIGNATURE, line)));
    }

    void mention(Type type) {
        Mentions.of(type, this::mention);
    }

    /** Adds a reference to a method or field, and mentions of the types in its descriptor. */
    void member(String owner, String name, String descriptor) {
        Mentions.of(Type.getObjectType(owner), type -> references.add(new Reference(type, name, descriptor, line)));
        mention(Type.getType(descriptor));
    }

    @Override
    public void visitLineNumber(int number, @Nullable Label start) {
        line = number;
        first = first == 0 ? number : first;
        if (start != null) {
            lines.put(start, number);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, @Nullable String type) {
        if (type != null) {
            exhaustive |= opcode == Opcodes.NEW && UNMATCHED.contains(type);
            mention(Type.getObjectType(type));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        member(owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        member(owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        mention(Type.getMethodType(descriptor));
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        mention(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            caught.put(handler, type);
        }
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        int last = line;
        line = lines.getOrDefault(start, first);
        mention(Type.getType(descriptor));
        signature(signature);
        line = last;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        branches = true;
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
        branches = true;
    }

    @Override
    public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
        branches = true;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReferences(this::mention);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return new AnnotationReferences(this::mention);
    }

    private void constant(@Nullable Object value) {
        if (value instanceof Type type) {
            mention(type);
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic dynamic) {
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }
}
