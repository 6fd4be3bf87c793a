package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.schema.Structure;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class files of the runtime, of {@code docwright-runtime-aws} and of a generated client use nothing that a native image must be
 * told of: no reflection, resources, proxies, class loaders, service loaders, serialization or native code.
 */
class NativeImageTest {
    /** {@code owner.method}, as in class files. */
    private static final Pattern DYNAMIC = Pattern.compile("java/lang/reflect/.*"
            + "|java/lang/invoke/MethodHandles.*\\.(find|lookup|privateLookupIn|unreflect).*"
            + "|java/lang/Class\\.(forName|get(Declared)?(Constructor|Field|Method|Class|RecordComponent)s?|newInstance|getClassLoader|"
            + "getResource.*|getRecordComponents|getEnumConstants|arrayType)"
            + "|java/lang/(ClassLoader|Module|ModuleLayer)\\..*"
            + "|java/lang/Thread\\.[gs]etContextClassLoader"
            + "|java/util/ServiceLoader\\..*|java/util/ResourceBundle\\..*"
            + "|java/io/Object(In|Out)putStream\\..*"
            + "|java/lang/System\\.load.*|java/lang/Runtime\\.load.*|sun/misc/.*");

    /** Calls that need no configuration, with the reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            "io/docwright/runtime/schema/ApiService java/lang/Class.getClassLoader",
            "compared with that of a type, to find out whether the type is the service's own; nothing is loaded");

    private static Set<String> dynamicCalls(Path classes) throws IOException {
        Set<String> calls = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                reader.accept(
                        new Calls(reader.getClassName(), calls), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        return calls;
    }

    private static final class Calls extends ClassVisitor {
        private final String owner;
        private final Set<String> calls;

        Calls(String owner, Set<String> calls) {
            super(Opcodes.ASM9);
            this.owner = owner;
            this.calls = calls;
        }

        private void add(String target, String method) {
            String call = target + "." + method;
            if (DYNAMIC.matcher(call).matches()) {
                calls.add(owner + " " + call);
            }
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int opcode, String target, String method, String type, boolean isInterface) {
                    add(target, method);
                }

                @Override
                public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            add(handle.getOwner(), handle.getName());
                        }
                    }
                }
            };
        }
    }

    private static Path classes(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void nothingIsLookedUpAtRunTime() throws Exception {
        for (Path classes : List.of(
                classes(AwsTransport.class),
                GeneratedService.of(Path.of("../specs"), "codeartifact").classes())) {
            assertThat(classes).isDirectoryContaining("glob:**");
            assertThat(dynamicCalls(classes)).as(classes.toString()).isEmpty();
        }
    }

    @Test
    void theRuntimeLooksNothingUpEither() throws Exception {
        Path runtime = classes(Structure.class);
        if (Files.isDirectory(runtime)) { // a jar, if the module is tested by itself
            assertThat(dynamicCalls(runtime)).isEqualTo(ALLOWED.keySet());
        }
    }

    /** A scan that finds nothing anywhere would prove nothing. */
    @Test
    void theScanFindsReflection() throws Exception {
        assertThat(dynamicCalls(classes(NativeImageTest.class)))
                .anyMatch(call ->
                        call.startsWith("io/docwright/runtime/aws/NativeImageTest$Probe java/lang/Class.forName"))
                .anyMatch(call ->
                        call.startsWith("io/docwright/runtime/aws/NativeImageTest$Probe java/util/ServiceLoader.load"));
    }

    /** Uses what the scan must find, also by a method reference. */
    @SuppressWarnings("unused")
    private static final class Probe {
        interface Loading {
            Iterable<Runnable> of(Class<Runnable> type);
        }

        static Class<?> named(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }

        static Loading loading() {
            return java.util.ServiceLoader::load;
        }
    }
}
