package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Policies that arrive URL-encoded: pages of operations say so of all policies that they return, and the members repeat it here. */
public final class PolicyTexts {
    /** {@code Policies returned by this operation are URL-encoded compliant with RFC 3986.} */
    private static final Pattern POLICIES =
            Pattern.compile("\\bPolicies returned by this operation are URL-encoded\\b");

    /** {@code The policy document returned in this structure is URL-encoded compliant with RFC 3986.} */
    private static final Pattern ENCODED = Pattern.compile("\\b(?:are|is) URL-encoded(?: compliant\\b|,? as\\b)");

    private static final String POLICY = "PolicyDocument";
    private static final String NOTE = "It is URL-encoded, as the operations say that return it.";

    private PolicyTexts() {}

    /** Whether a description says that a text arrives URL-encoded. */
    public static boolean isEncoded(String documentation) {
        return ENCODED.matcher(documentation).find();
    }

    /** Returns the service with a note at each policy. */
    public static Service noted(Service service) {
        List<String> outputs = service.operations().stream()
                .filter(operation -> POLICIES.matcher(operation.documentation()).find())
                .map(Operation::output)
                .flatMap(Stream::ofNullable)
                .toList();
        if (outputs.isEmpty()) {
            return service;
        }
        Set<String> reached = References.reachable(service.shapes(), outputs);
        SortedMap<String, Shape> shapes = new TreeMap<>(service.shapes());
        shapes.replaceAll((name, shape) -> reached.contains(name)
                ? shape.withMembers(
                        shape.members().stream().map(PolicyTexts::noted).toList())
                : shape);
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                service.operations(),
                service.paginators(),
                service.waiters(),
                shapes);
    }

    private static Member noted(Member member) {
        boolean isPolicy =
                member.target() == Type.Primitive.STRING && member.name().endsWith(POLICY);
        return !isPolicy || isEncoded(member.documentation())
                ? member
                : new Member(
                        member.name(),
                        member.target(),
                        member.required(),
                        member.autopopulated(),
                        member.documentation().isEmpty()
                                ? "The policy. " + NOTE
                                : member.documentation() + "\n\n" + NOTE,
                        member.deprecation(),
                        member.width(),
                        member.constraints(),
                        member.sensitive());
    }
}
