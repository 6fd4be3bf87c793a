package io.docwright.generator.diff.usedby;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaPaginator;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.JavaUnion;
import io.docwright.generator.java.resolved.JavaWaiter;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.JavaStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java names of one version of a client, relative to its base package: {@code garden/model/Tree$Builder}. */
final class ClientNames {
    private static final String ANY = "any";

    private final JavaService java;

    ClientNames(Service service) {
        this.java = new JavaService(service, ANY, JavaStyle.DEFAULT);
    }

    /** The part of the package that is the service's: {@code garden}. */
    String service() {
        return java.packageName().substring(ANY.length() + 1);
    }

    private static String relative(ClassName type) {
        return type.reflectionName().substring(ANY.length() + 1).replace('.', '/');
    }

    /** The classes with the methods of operations. */
    List<String> clients() {
        return Stream.of(
                        java.client(),
                        java.asyncClient(),
                        java.clientImplementation(),
                        java.asyncClientImplementation())
                .map(ClientNames::relative)
                .toList();
    }

    /** The classes whose names contain that of the service. */
    List<String> ofService() {
        List<String> types = new ArrayList<>(clients());
        Stream.of(java.exception(), java.api(), java.bindings(), java.stages().holder())
                .map(ClientNames::relative)
                .forEach(types::add);
        return types;
    }

    @Nullable
    Shape shape(String name) {
        return java.model().shapes().get(name);
    }

    Optional<String> type(String shape) {
        return shape(shape) == null ? Optional.empty() : Optional.of(relative(java.type(shape)));
    }

    /** Whether a class of a shape has this name. */
    boolean has(String type) {
        return java.shapes().stream()
                .anyMatch(shape -> relative(java.type(shape.name())).equals(type));
    }

    Optional<JavaOperation> operation(String name) {
        return java.operations().stream()
                .filter(operation -> operation.model().name().equals(name))
                .findFirst();
    }

    /** The client's methods for an operation, with those of its paginators and waiters. */
    Set<String> methods(JavaOperation operation) {
        Set<String> methods = new TreeSet<>(helpers(operation));
        methods.add(operation.method());
        return methods;
    }

    private Set<String> helpers(JavaOperation operation) {
        Set<String> methods = new TreeSet<>();
        java.paginators().stream()
                .filter(paginator -> paginator.operation().equals(operation))
                .forEach(paginator -> methods.add(paginator.method()));
        java.waiters().stream()
                .filter(waiter -> waiter.operation().equals(operation))
                .forEach(waiter -> methods.add(waiter.method()));
        return methods;
    }

    /** The classes of an operation's request and response. */
    List<String> ends(JavaOperation operation) {
        return Stream.of(operation.request(), operation.output())
                .filter(type -> type.packageName().startsWith(ANY + "."))
                .map(ClientNames::relative)
                .toList();
    }

    /** The operations with a structure as input. */
    List<JavaOperation> operationsOf(String structure) {
        return java.operationsOf(structure);
    }

    Optional<JavaPaginator> paginator(String name) {
        return java.paginators().stream()
                .filter(paginator -> paginator.model().name().equals(name))
                .findFirst();
    }

    /** The paginators of operations with a structure as input or output. */
    List<JavaPaginator> paginatorsOf(String structure) {
        return java.paginators().stream()
                .filter(paginator -> structure.equals(paginator.operation().input())
                        || structure.equals(paginator.operation().model().output()))
                .toList();
    }

    Optional<JavaWaiter> waiter(String name) {
        return java.waiters().stream()
                .filter(waiter -> waiter.model().name().equals(name))
                .findFirst();
    }

    /** A member of a structure or an exception. */
    Optional<JavaMember> member(String shape, String member) {
        return java.members(shape).stream()
                .filter(one -> one.model().name().equals(member))
                .findFirst();
    }

    /** The methods of a member: accessor and setter, and those of a collection. */
    static List<String> methods(JavaMember member) {
        return Stream.of(member.name(), member.adder(), member.presence())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The members of an open structure that are on no page. */
    List<JavaMember> others(String structure) {
        Shape shape = shape(structure);
        return shape == null
                ? List.of()
                : java.members(structure).stream()
                        .filter(member -> !shape.members().contains(member.model()))
                        .toList();
    }

    Optional<JavaUnion.Variant> variant(String union, String member) {
        Shape shape = shape(union);
        return shape == null || !shape.isUnion()
                ? Optional.empty()
                : java.union(union).variant(member);
    }

    /** The nested record of a union's member. */
    static String nested(JavaUnion.Variant variant) {
        return relative(variant.type());
    }

    /** The constant of an enum's value; empty if it has none. */
    Optional<String> constant(String enumeration, String value) {
        Shape shape = shape(enumeration);
        return shape == null || !shape.isEnumeration()
                ? Optional.empty()
                : Optional.ofNullable(java.enumeration(enumeration).constants().get(value));
    }

    /** The steps of a request's builder, in their order. */
    List<String> stages(String request) {
        return java.stages().askedFor(request).stream().map(this::stage).toList();
    }

    /** The step of a member. */
    String stage(JavaMember member) {
        return relative(java.stages().holder()) + "$" + java.stages().of(member).simpleName();
    }

    /** The index of a member among the steps of its request's builder; -1 if it has no step. */
    int step(String request, String member) {
        List<JavaMember> asked = java.stages().askedFor(request);
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).model().name().equals(member)) {
                return i;
            }
        }
        return -1;
    }

    /** The names of all requests whose builders have steps. */
    List<String> stagedRequests() {
        return java.shapes().stream()
                .map(Shape::name)
                .filter(name -> !java.stages().askedFor(name).isEmpty())
                .toList();
    }
}
