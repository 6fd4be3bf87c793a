package io.docwright.generator.java;

import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.client.AsyncClientEmitter;
import io.docwright.generator.java.client.ClientEmitter;
import io.docwright.generator.java.client.ClientFlavor;
import io.docwright.generator.java.client.ClientImplementationEmitter;
import io.docwright.generator.java.resolved.EventErrors;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.PolicyTexts;
import io.docwright.generator.java.shape.ApiEmitter;
import io.docwright.generator.java.shape.BindingsEmitter;
import io.docwright.generator.java.shape.EnumEmitter;
import io.docwright.generator.java.shape.ErrorEmitter;
import io.docwright.generator.java.shape.ServiceExceptionEmitter;
import io.docwright.generator.java.shape.StagesEmitter;
import io.docwright.generator.java.shape.StructureEmitter;
import io.docwright.generator.java.shape.UnionEmitter;
import io.docwright.generator.java.source.GeneratedFile;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.JavaStyle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Generates the Java sources of a service.
 *
 * <pre>{@code
 * new JavaEmitter().emit(service, "com.example", JavaStyle.DEFAULT).forEach(file -> write(file.path(), file.content()));
 * }</pre>
 *
 * <p>The clients are in {@code com.example.<id>}, their types in {@code com.example.<id>.model}. The same service results
 * in the same files, byte for byte. Stateless and thread-safe.
 */
public final class JavaEmitter {

    /** The package of the client of a service. */
    public static String packageName(Service service, String basePackage) {
        return JavaService.packageName(service, basePackage);
    }

    /**
     * The simple class name of a type, if no other type of the service has it: the type's name, with the service's name before it
     * if the name is reserved.
     *
     * @param service the service's name
     */
    public static String typeName(String service, String type) {
        return JavaService.typeName(service, type);
    }

    /** The simple class name of the client of a service. */
    public static String clientName(Service service) {
        return JavaService.clientName(service);
    }

    /**
     * Generates the sources of a service. The stream generates them lazily, and may be used in parallel.
     *
     * @param service must contain all shapes that it refers to
     * @param basePackage the package of the service's package
     * @param style options of the generated code
     * @throws IllegalArgumentException if {@code basePackage} is not a package name, or if the service refers to a shape
     *     that it does not contain
     */
    public Stream<GeneratedFile> emit(Service service, String basePackage, JavaStyle style) {
        return emit(service, basePackage, style, new TreeMap<>());
    }

    /**
     * Generates the sources of a service with bindings, as {@link #emit(Service, String, JavaStyle)}.
     *
     * @param wire the bindings: texts for a transport, by operation or shape; empty if there are none
     */
    public Stream<GeneratedFile> emit(
            Service service, String basePackage, JavaStyle style, SortedMap<String, String> wire) {
        JavaService java = new JavaService(PolicyTexts.noted(EventErrors.joined(service)), basePackage, style);
        SourceFiles files = new SourceFiles(java);
        Stream<Supplier<GeneratedFile>> clients = Stream.of(
                files::clientPackage,
                files::modelPackage,
                () -> files.client(new ClientEmitter(java).emit()),
                () -> files.client(new ClientImplementationEmitter(ClientFlavor.sync(java)).emit()),
                () -> files.client(new AsyncClientEmitter(java).emit()),
                () -> files.client(new ClientImplementationEmitter(ClientFlavor.async(java)).emit()),
                () -> files.model(new ServiceExceptionEmitter(java).emit()),
                () -> files.model(new ApiEmitter(java, !wire.isEmpty()).emit()));
        ShapeEmitter emitter = new ShapeEmitter(java);
        Stream<Supplier<GeneratedFile>> stages = java.stages().byName().isEmpty()
                ? Stream.of()
                : Stream.of(() -> files.model(new StagesEmitter(java).emit()));
        Stream<Supplier<GeneratedFile>> bindings =
                wire.isEmpty() ? Stream.of() : Stream.of(() -> files.model(new BindingsEmitter(java, wire).emit()));
        return Stream.concat(
                Stream.concat(Stream.concat(clients, stages), bindings).map(Supplier::get),
                java.shapes().stream().map(shape -> files.model(emitter.emit(shape))));
    }

    /** The emitter for each kind of shape. */
    private static final class ShapeEmitter {
        private final StructureEmitter structures;
        private final UnionEmitter unions;
        private final EnumEmitter enums;
        private final ErrorEmitter errors;

        ShapeEmitter(JavaService service) {
            structures = new StructureEmitter(service);
            unions = new UnionEmitter(service);
            enums = new EnumEmitter(service);
            errors = new ErrorEmitter(service);
        }

        TypeSpec emit(Shape shape) {
            return shape.match(structures::emit, unions::emit, enums::emit, errors::emit);
        }
    }
}
