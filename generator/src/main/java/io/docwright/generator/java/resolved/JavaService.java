package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Reserved;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.MemberTrail;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.BasePackage;
import io.docwright.generator.request.JavaStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service with all its Java names, which are determined before anything is emitted. Immutable.
 *
 * <p>The client is in the service's own package and its types are in the subpackage {@code model}, so the names of shapes
 * cannot conflict with those of clients. Every operation has a request class, even if it is empty, because this class
 * describes the operation.
 */
public final class JavaService {
    private static final Set<String> RESERVED_TYPES =
            Stream.concat(Reserved.TYPES.stream(), Stream.of("Builder")).collect(Collectors.toUnmodifiableSet());

    private final Service service;
    private final String packageName;
    private final String baseName;
    private final SortedMap<String, Shape> shapes;
    private final Map<String, ClassName> classes = new HashMap<>();
    private final Set<String> simpleNames = new HashSet<>();
    private final Map<String, List<JavaOperation>> operationsByInput = new HashMap<>();
    private final List<JavaOperation> operations;
    private final ClientHelpers helpers;
    private final ClassName exception;
    private final ClassName api;
    private final ClassName bindings;
    private final Stages stages;
    private final boolean exhaustive;
    private final ShapeParts parts;
    private final Map<String, Integer> components;
    private final Map<String, List<Place>> places;
    private final Set<String> sent;

    /**
     * Determines the names.
     *
     * @throws IllegalArgumentException if {@code basePackage} is not a package name, or if the service refers to a shape
     *     that it does not contain
     */
    public JavaService(Service service, String basePackage, JavaStyle style) {
        BasePackage.problem(basePackage).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.service = service;
        this.exhaustive = style.exhaustiveSwitches();
        this.baseName = Identifiers.type(service.name());
        this.packageName = packageName(service, basePackage);
        this.shapes = new TreeMap<>(service.shapes());
        Map<String, String> inputs = Inputs.of(service, shapes);
        Scope types = Scope.ofTypes(RESERVED_TYPES, name -> baseName + name);
        types.settle(shapes.keySet(), Identifiers::type)
                .forEach((name, type) -> classes.put(name, ClassName.get(modelPackage(), type)));
        classes.values().forEach(type -> simpleNames.add(type.simpleName()));
        this.exception =
                ClassName.get(modelPackage(), types.settleFirst(baseName + "Exception", baseName + "ServiceException"));
        this.api = ClassName.get(modelPackage(), types.settle(baseName + "Api"));
        Scope methods = Scope.ofMembers(Reserved.CLIENT);
        this.operations = operations(inputs, methods.settle(inputs.keySet(), Identifiers::member));
        this.helpers = new ClientHelpers(service, shapes, operations, methods);
        ClassName steps = ClassName.get(modelPackage(), types.settle(baseName + "Stages"));
        this.bindings = ClassName.get(modelPackage(), types.settle(baseName + "Bindings"));
        this.components = Cycles.components(shapes);
        this.places = Places.of(shapes);
        this.sent = References.reachable(shapes, inputs.values());
        this.parts = ShapeParts.of(shapes.values(), this::type, this::takenConstants);
        this.stages = new Stages(steps, style.stagedBuilders() ? requests() : new TreeMap<>(), this::type);
    }

    /** Whether switches over its enums and unions can be exhaustive. */
    public boolean exhaustive() {
        return exhaustive;
    }

    private List<JavaOperation> operations(Map<String, String> inputs, Map<String, String> methods) {
        Map<String, Long> uses =
                inputs.values().stream().collect(Collectors.groupingBy(input -> input, Collectors.counting()));
        List<JavaOperation> named = new ArrayList<>();
        for (Operation operation : service.operations()) {
            String input = inputs.getOrDefault(operation.name(), "");
            boolean alone = uses.getOrDefault(input, 1L) == 1;
            JavaOperation java = new JavaOperation(
                    operation,
                    methods.getOrDefault(operation.name(), operation.name()),
                    input,
                    structure(operation, input),
                    operation.output() == null ? null : structure(operation, operation.output()),
                    alone ? "OPERATION" : Identifiers.constant(operation.name()),
                    isDemanding(input));
            named.add(java);
            operationsByInput
                    .computeIfAbsent(input, unused -> new ArrayList<>())
                    .add(java);
        }
        return List.copyOf(named);
    }

    private ClassName structure(Operation operation, String name) {
        if (shape(name).isStructure()) {
            return type(name);
        }
        throw new IllegalArgumentException(service.name() + "." + operation.name() + " has the input or output " + name
                + ", which is not a structure");
    }

    /** Names that the constants of a shape's members cannot have: those of other constants, and of classes in its scope. */
    private Collection<String> takenConstants(String shape) {
        Collection<String> constants = new ArrayList<>(List.of("SCHEMA"));
        operationsOf(shape).forEach(operation -> constants.add(operation.constant()));
        paginatorsOf(shape).forEach(paginator -> constants.add(paginator.constant()));
        // in an expression, a constant hides a class with its name: S3.SCHEMA
        References.of(shapes, shape).forEach(name -> constants.add(type(name).simpleName()));
        return constants;
    }

    /** The members that the builder of each request sets step by step, by the request's name. */
    private SortedMap<String, List<JavaMember>> requests() {
        SortedMap<String, List<JavaMember>> requests = new TreeMap<>();
        operationsByInput
                .keySet()
                .forEach(input -> requests.put(
                        input,
                        asked(input).stream()
                                .map(member -> member(input, member.name()))
                                .toList()));
        return requests;
    }

    private List<Member> asked(String input) {
        return shape(input).match(Shape.Structure::asked, other -> List.of(), other -> List.of(), other -> List.of());
    }

    /** Whether callers must fill a request: it has a required member, and did not have only optional ones when it was recorded. */
    private boolean isDemanding(String input) {
        boolean wasFree = shape(input)
                .match(
                        structure ->
                                structure.steps() != null && structure.steps().isEmpty(),
                        other -> false,
                        other -> false,
                        other -> false);
        return !wasFree && shape(input).members().stream().anyMatch(Member::required);
    }

    public Service model() {
        return service;
    }

    /** The prefix of class names: the service's name. */
    String baseName() {
        return baseName;
    }

    /** The package of the client of a service. */
    public static String packageName(Service service, String basePackage) {
        String id = service.id();
        return basePackage + "." + Identifiers.packageSegment(id == null ? service.name() : id);
    }

    public String packageName() {
        return packageName;
    }

    public String modelPackage() {
        return packageName + ".model";
    }

    /** The simple class name of a type, unless another type has it. */
    public static String typeName(String service, String type) {
        String name = Identifiers.type(type);
        return RESERVED_TYPES.contains(name) ? Identifiers.type(service) + name : name;
    }

    /** The simple class name of the client of a service. */
    public static String clientName(Service service) {
        return Identifiers.type(service.name()) + "Client";
    }

    public ClassName client() {
        return ClassName.get(packageName, clientName(service));
    }

    public ClassName clientImplementation() {
        return ClassName.get(packageName, "Default" + baseName + "Client");
    }

    public ClassName asyncClient() {
        return ClassName.get(packageName, baseName + "AsyncClient");
    }

    public ClassName asyncClientImplementation() {
        return ClassName.get(packageName, "Default" + baseName + "AsyncClient");
    }

    /** The service's own exception. */
    public ClassName exception() {
        return exception;
    }

    /** The class that describes the service. */
    public ClassName api() {
        return api;
    }

    /** The class with the service's bindings. */
    public ClassName bindings() {
        return bindings;
    }

    /** All shapes by name, including those of operations without input. */
    public Collection<Shape> shapes() {
        return shapes.values();
    }

    /** All operations, in the order of the model. */
    public List<JavaOperation> operations() {
        return operations;
    }

    /** The operations with this structure as input. */
    public List<JavaOperation> operationsOf(String structure) {
        return operationsByInput.getOrDefault(structure, List.of());
    }

    /** The paginators whose tokens are known. */
    public List<JavaPaginator> paginators() {
        return helpers.paginators();
    }

    /** The paginators whose operation has this structure as input. */
    public List<JavaPaginator> paginatorsOf(String structure) {
        List<JavaOperation> taking = operationsOf(structure);
        if (taking.isEmpty()) {
            return List.of();
        }
        return paginators().stream()
                .filter(paginator -> taking.contains(paginator.operation()))
                .toList();
    }

    /** Whether a paginator reads the member of a structure. */
    public boolean pages(String structure, String member) {
        return helpers.reads(structure, member);
    }

    /** The members on a path that starts in a structure. */
    public List<MemberTrail.Step> trail(@Nullable String structure, String path) {
        return MemberTrail.of(shapes, structure, path);
    }

    public List<JavaWaiter> waiters() {
        return helpers.waiters();
    }

    /** The steps of staged builders. */
    public Stages stages() {
        return stages;
    }

    public Shape shape(String name) {
        return found(name, shapes.get(name));
    }

    /** The class for a shape. */
    public ClassName type(String shape) {
        return found(shape, classes.get(shape));
    }

    /** Whether the class of a shape has the same simple name. */
    public boolean hides(ClassName type) {
        return simpleNames.contains(type.simpleName());
    }

    /** The builder of a structure; null if the type has none. */
    @Nullable
    public ClassName builderOf(Type type) {
        String name = type.shapeName();
        return name != null && shape(name).isStructure() ? type(name).nestedClass("Builder") : null;
    }

    private <T> T found(String shape, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(service.name() + " refers to " + shape + ", which does not exist");
        }
        return value;
    }

    /** The members of a structure, or those of an exception that are not common to all exceptions. */
    public List<JavaMember> members(String shape) {
        return parts.members().getOrDefault(shape, List.of());
    }

    /** Whether the message of an exception is sensitive. */
    public boolean hasSensitiveMessage(Shape.ErrorShape error) {
        return error.members().stream().anyMatch(member -> member.sensitive() && ShapeParts.isMessage(member));
    }

    /** A union with the names of its variants. */
    public JavaUnion union(String shape) {
        return found(shape, parts.unions().get(shape));
    }

    /** An enum with the names of its constants. */
    public JavaEnum enumeration(String shape) {
        return found(shape, parts.enums().get(shape));
    }

    /** A member of a structure by its name on the page. */
    public JavaMember member(String structure, String name) {
        return found(
                structure + "." + name,
                members(structure).stream()
                        .filter(member -> member.model().name().equals(name))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether each of two shapes contains the other, so that neither schema can be created before the other. */
    public boolean entangled(String shape, String other) {
        Integer component = components.get(shape);
        return component != null && component.equals(components.get(other));
    }

    /** Whether a shape is the input of an operation, or in one. */
    public boolean isSent(String shape) {
        return sent.contains(shape);
    }

    /** The places of a shape. */
    public List<Place> places(String shape) {
        return places.getOrDefault(shape, List.of());
    }
}
