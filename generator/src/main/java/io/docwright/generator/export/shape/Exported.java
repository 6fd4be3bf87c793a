package io.docwright.generator.export.shape;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BoundMembers;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.export.ast.AstModel;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.SourceLocations;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parts of one export share: the service, the names given, and the model that they write. Not thread-safe. */
public final class Exported {
    private final Service service;
    private final BoundMembers bound;
    private final Protocol protocol;
    private final SourceLocations locations;
    private final String namespace;
    private final Diagnostics diagnostics;
    private final AstModel model = new AstModel();
    private final Extensions extensions = new Extensions();
    private final ShapeNames names = new ShapeNames();
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Begins an export.
     *
     * @param serviceName the name of the service shape
     */
    public Exported(
            Service service,
            BoundMembers bound,
            Protocol protocol,
            SourceLocations locations,
            String namespace,
            String serviceName,
            Diagnostics diagnostics) {
        this.service = service;
        this.bound = bound;
        this.protocol = protocol;
        this.locations = locations;
        this.namespace = namespace;
        this.diagnostics = diagnostics;
        names.take(serviceName);
        service.operations().forEach(operation -> names.take(operation.name()));
        service.shapes().keySet().forEach(this::name);
    }

    /** Names a shape. Operations are sent by their names, so that a shape with the name of one has another. */
    private void name(String shape) {
        boolean free = names.isFree(ShapeNames.identifier(shape));
        String name = names.take(free ? shape : shape + "Shape");
        ids.put(shape, id(name));
        if (!name.equals(shape)) {
            report(
                    locations.shape(shape),
                    "the type " + shape + " of " + service.key() + " is exported as " + name
                            + ", because no two names of a Smithy model may be equal, ignoring case");
        }
    }

    /** The id of a name in the model's namespace. */
    public String id(String name) {
        return namespace + "#" + name;
    }

    /** The id of a shape of the service. */
    public String shapeId(String shape) {
        return ids.getOrDefault(shape, id(shape));
    }

    /** A new id for a shape that pages do not name. */
    public String newId(String name) {
        return id(names.take(name));
    }

    boolean isFree(String name) {
        return names.isFree(name);
    }

    public Service service() {
        return service;
    }

    /** A shape of the service; null if there is none. */
    public @Nullable Shape shape(@Nullable String name) {
        return name == null ? null : service.shapes().get(name);
    }

    public BoundMembers bound() {
        return bound;
    }

    /** The format of timestamps in a member; null for the default. */
    public @Nullable String timestamp(String shape, String member) {
        return SideBindings.of(bound, shape, member, protocol).get(BindingTrait.TIMESTAMP);
    }

    public Protocol protocol() {
        return protocol;
    }

    public SourceLocations locations() {
        return locations;
    }

    public AstModel model() {
        return model;
    }

    public Extensions extensions() {
        return extensions;
    }

    /** Adds the position of an element to its traits; none if it is null. */
    public void locate(AstTraits traits, @Nullable SourceSpan span) {
        extensions.span(traits, span);
    }

    /** Reports what the model cannot say exactly. */
    public void report(@Nullable SourceSpan span, String message) {
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.EXPORT_INEXACT,
                span == null ? SourceSpan.NOWHERE : span,
                message,
                "nothing is required for Docwright, which reads the extension traits of the export; with other tools,"
                        + " change the exported model"));
    }
}
