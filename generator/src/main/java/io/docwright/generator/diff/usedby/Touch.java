package io.docwright.generator.diff.usedby;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Java element that a change affects: finds the references of a caller's method that it reaches. Names are relative. */
@FunctionalInterface
interface Touch {
    Stream<Reference> in(CallerMethod method);

    private static Touch each(Predicate<Reference> reached) {
        return method -> method.references().stream().filter(reached);
    }

    /** Any use of a class or a class within it. */
    static Touch type(String type) {
        return each(reference -> isWithin(reference.owner(), type));
    }

    /** Any use of a class of a service. */
    static Touch service(String service) {
        return each(reference -> ClientPackages.service(reference.owner()).equals(service));
    }

    /** Any use of a class within another one. */
    static Touch nested(String type) {
        return each(reference -> reference.owner().startsWith(type + "$"));
    }

    /** Any use of a member of a class. */
    static Touch members(String type) {
        return each(reference -> !reference.isMention() && reference.owner().equals(type));
    }

    /** A use of some members of some classes. */
    static Touch members(Collection<String> types, Collection<String> names) {
        Set<String> owners = Set.copyOf(types);
        Set<String> wanted = Set.copyOf(names);
        return each(reference -> owners.contains(reference.owner()) && wanted.contains(reference.name()));
    }

    /** A call of a client's method without a request. */
    static Touch bare(Collection<String> clients, Collection<String> methods, String request) {
        Touch calls = members(clients, methods);
        return method -> calls.in(method)
                .filter(call -> !call.descriptor().startsWith("(Ljava/util/function/Consumer;")
                        && !firstParameter(call.descriptor()).endsWith("/" + request));
    }

    private static String firstParameter(String descriptor) {
        int end = descriptor.indexOf(';');
        return descriptor.startsWith("()") || end < 0 ? "" : descriptor.substring(1, end);
    }

    /** The start of a chain of steps. */
    static Touch chain(String request) {
        return each(reference -> isChain(reference, request));
    }

    private static boolean isChain(Reference reference, String request) {
        return reference.owner().equals(request) && reference.name().equals("builder") && isStaged(reference);
    }

    private static boolean isStaged(Reference reference) {
        return reference.name().equals("builder") && reference.descriptor().contains("Stages$");
    }

    /** A use of a step outside a chain, such as the type of a variable: any request with this step may be meant. */
    static Touch step(String stage) {
        return method -> method.references().stream().anyMatch(Touch::isStaged)
                ? Stream.of()
                : type(stage).in(method);
    }

    /** A use of a type in a generic signature, such as that of a variable. */
    static Touch signature(String type) {
        return each(reference -> reference.isSignature() && reference.owner().equals(type));
    }

    /** A switch over a type that throws if no case fits. */
    static Touch exhaustive(String type) {
        return method -> method.exhaustive() ? type(type).in(method) : Stream.of();
    }

    /** A builder whose caller does not certainly call one of the setters; without setters, each builder. */
    static Touch unset(String type, List<String> setters) {
        return new UnsetMember(type, setters)::in;
    }

    /** As {@link #unset}, and each chain of steps in which the setter is not called after all steps. */
    static Touch inserted(String request, List<String> setters, boolean last) {
        Touch unset = unset(request, setters);
        return method -> {
            List<Reference> chains = chain(request).in(method).toList();
            boolean kept = last && unset.in(method).findAny().isEmpty() && isNext(method, request, setters);
            return kept ? Stream.of() : Stream.concat(chains.stream(), unset.in(method));
        };
    }

    private static boolean isNext(CallerMethod method, String request, List<String> setters) {
        return method.references().stream()
                .filter(reference -> reference.owner().equals(request + "$Builder") && !reference.isMention())
                .findFirst()
                .filter(reference -> setters.contains(reference.name()))
                .isPresent();
    }

    private static boolean isWithin(String owner, String type) {
        return owner.startsWith(type) && (owner.length() == type.length() || owner.charAt(type.length()) == '$');
    }
}
