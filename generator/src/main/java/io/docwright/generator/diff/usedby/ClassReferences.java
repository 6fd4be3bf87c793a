package io.docwright.generator.diff.usedby;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Collects the references of one class file. */
final class ClassReferences extends ClassVisitor {
    private final List<CallerMethod> methods = new ArrayList<>();
    private final MethodReferences declaration = new MethodReferences();
    private final List<String> supertypes = new ArrayList<>();
    private String name = "";
    private String file = "";

    private ClassReferences() {
        super(Opcodes.ASM9);
    }

    /**
     * What a class file refers to.
     *
     * @param name the internal name of the class
     * @param supertypes the internal names of its superclass and interfaces
     */
    record Read(String name, List<String> supertypes, List<CallerMethod> methods) {}

    /** @throws RuntimeException if the bytes are not a class file */
    static Read of(byte[] bytes) {
        ClassReferences found = new ClassReferences();
        new ClassReader(bytes).accept(found, ClassReader.SKIP_FRAMES);
        List<CallerMethod> all = new ArrayList<>(found.methods);
        int first = all.stream()
                .flatMap(method -> method.references().stream())
                .mapToInt(Reference::line)
                .filter(line -> line > 0)
                .min()
                .orElse(0);
        CallerMethod declarations = found.method("", "", found.declaration);
        all.add(declarations.with(declarations.references().stream()
                .map(reference -> reference.withLine(first))
                .toList()));
        return new Read(found.name, found.supertypes, List.copyOf(all));
    }

    private CallerMethod method(String method, String descriptor, MethodReferences found) {
        return new CallerMethod(
                name.replace('/', '.'),
                method,
                descriptor,
                file,
                found.branches(),
                found.exhaustive(),
                found.references());
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        Stream.concat(
                        Stream.ofNullable(superName),
                        Stream.ofNullable(interfaces).flatMap(Stream::of))
                .forEach(supertypes::add);
        supertypes.forEach(declaration::mention);
        declaration.signature(signature);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        file = source == null ? "" : source;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReferences(declaration::mention);
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        declaration.mention(Type.getType(descriptor));
        declaration.signature(signature);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new AnnotationReferences(declaration::mention);
            }
        };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new AnnotationReferences(declaration::mention);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodReferences found = new MethodReferences() {
            @Override
            public void visitEnd() {
                methods.add(method(method, descriptor, this));
            }
        };
        found.member(name, method, descriptor); // it may override a method of the client
        found.signature(signature);
        Stream.ofNullable(exceptions).flatMap(Stream::of).forEach(found::mention);
        return found;
    }
}
