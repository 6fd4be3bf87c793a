package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of requests that clients fill in, and those of responses that they decode: those whose description promises or
 * implies it, and those for which bindings say it.
 */
final class DerivedMembers {
    private static final String URL = "presigned-url";
    private static final String REGION = "region";
    private static final String SENT = "source-region";
    private static final String UNSENT = "unsent-source-region";
    private static final String NONE = "none";

    private final Service service;
    private final ServiceBindings bindings;
    private final EncodedNames names;

    DerivedMembers(Service service, ServiceBindings bindings) {
        this.service = service;
        this.bindings = bindings;
        this.names = new EncodedNames(service);
    }

    /** The members of an operation, sorted: {@code PresignedUrl:presigned-url}, {@code Contents[].Key:percent-decoded}. */
    List<String> of(Operation operation) {
        List<String> derived = new ArrayList<>();
        Shape input = shape(operation.input());
        Shape output = shape(operation.output());
        OperationBinding own = bindings.operations().get(operation.name());
        if (input != null) {
            SortedMap<String, BindingTraits> traits = own == null ? new TreeMap<>() : own.input();
            for (Member member : input.members()) {
                add(
                        member.name(),
                        stated(traits, bindings.input(), member.name(), promised(member, input, output)),
                        derived);
            }
        }
        if (output != null) {
            SortedMap<String, BindingTraits> traits = own == null ? new TreeMap<>() : own.output();
            boolean encoded = derived.stream().anyMatch(one -> one.endsWith(":" + EncodedNames.REQUESTED));
            names.paths(output, (path, promised) -> {
                String otherwise = encoded && promised ? EncodedNames.DECODED : NONE;
                add(path, stated(traits, bindings.output(), path, otherwise), derived);
            });
        }
        Collections.sort(derived);
        return derived;
    }

    private static void add(String path, String how, List<String> derived) {
        if (!how.equals(NONE)) {
            derived.add(path + ":" + how);
        }
    }

    private static String stated(
            SortedMap<String, BindingTraits> own,
            SortedMap<String, BindingTraits> everywhere,
            String path,
            String otherwise) {
        return ServiceBindings.traits(own, everywhere, path)
                .get(BindingTrait.DERIVE)
                .orElse(otherwise);
    }

    private @Nullable Shape shape(@Nullable String name) {
        return name == null ? null : service.shapes().get(name);
    }

    /** Whether clients fill in a member as its page promises, if its protocol has forms. */
    static boolean isKept(Member member, Shape owner) {
        return !promised(member, owner).equals(NONE);
    }

    private String promised(Member member, Shape input, @Nullable Shape output) {
        String filled = promised(member, input);
        return filled.equals(NONE) && output != null && names.areRequestedBy(member, output)
                ? EncodedNames.REQUESTED
                : filled;
    }

    /**
     * A URL of the same call in another region, the region of that call, and the region that is called.
     *
     * <p>A region that need not be given is only there for the URL, and services do not know it.
     */
    private static String promised(Member member, Shape input) {
        boolean copies = input.members().stream().anyMatch(DerivedMembers::isUrl)
                && input.members().stream().anyMatch(DerivedMembers::isSource);
        if (!copies) {
            return NONE;
        }
        if (isUrl(member)) {
            return URL;
        }
        if (isSource(member)) {
            return member.required() ? SENT : UNSENT;
        }
        return isText(member, "destinationregion") && EncodedMembers.isPopulated(member) ? REGION : NONE;
    }

    private static boolean isUrl(Member member) {
        return isText(member, "presignedurl") && EncodedMembers.isPopulated(member);
    }

    private static boolean isSource(Member member) {
        return isText(member, "sourceregion");
    }

    private static boolean isText(Member member, String name) {
        return member.target() == Type.Primitive.STRING
                && member.name().toLowerCase(Locale.ROOT).equals(name);
    }
}
