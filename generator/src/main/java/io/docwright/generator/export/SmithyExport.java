package io.docwright.generator.export;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BoundMembers;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.export.operation.ServiceModel;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.Protocol;
import io.docwright.generator.export.shape.ShapeNames;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a service as a model of Smithy 2.0 in its JSON form. Stateless and thread-safe. */
public final class SmithyExport {
    private static final Pattern NAMESPACE = Pattern.compile("_*[A-Za-z][A-Za-z0-9_]*(\\._*[A-Za-z][A-Za-z0-9_]*)*");

    private SmithyExport() {}

    /** Whether a text can be the namespace of a model. */
    public static boolean isNamespace(String text) {
        return NAMESPACE.matcher(text).matches();
    }

    /** The namespace of a service for which none is given: its key, without punctuation. */
    public static String namespace(Service service) {
        return ShapeNames.identifier(service.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /**
     * Converts a service.
     *
     * @param bindings how its operations are sent; null if that is unknown, so that the model has no protocol
     * @param locations where its pages have it
     * @param namespace the namespace of its shapes
     * @param diagnostics gets a warning for each thing that Smithy cannot say; extension traits of the model say it
     * @return the model; ends with a line feed
     */
    public static String text(
            Service service,
            @Nullable ServiceBindings bindings,
            SourceLocations locations,
            String namespace,
            Diagnostics diagnostics) {
        Optional<ServiceBindings> some = Optional.ofNullable(bindings);
        Protocol protocol = new Protocol(
                some.flatMap(all -> all.traits().get(BindingTrait.PROTOCOL)).orElse(""));
        BoundMembers bound = some.map(all -> BoundMembers.of(service, all)).orElse(BoundMembers.NONE);
        String name = name(service, some, protocol);
        Exported exported = new Exported(service, bound, protocol, locations, namespace, name, diagnostics);
        return new ServiceModel(exported, bindings, name).text();
    }

    /** The name of the service shape. Some protocols send it. */
    private static String name(Service service, Optional<ServiceBindings> bindings, Protocol protocol) {
        BindingTrait sent = protocol.word().startsWith("aws-json") ? BindingTrait.TARGET_PREFIX : BindingTrait.RPC_NAME;
        return bindings.filter(all -> protocol.sendsServiceName())
                .flatMap(all -> all.traits().get(sent))
                .filter(ShapeNames::isIdentifier)
                .orElse(ShapeNames.identifier(service.name()));
    }
}
