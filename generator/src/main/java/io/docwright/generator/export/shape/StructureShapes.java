package io.docwright.generator.export.shape;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.export.ast.AstMember;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Converts the structures, unions, enums and exceptions of a service. One object converts one service. */
public final class StructureShapes {
    private final Exported exported;
    private final TargetShapes targets;
    private final ConstraintTraits constraints;
    private final SecretShapes secrets;

    /** The structures and members with the number of elements in a page. */
    private final Set<List<String>> counts;

    /** The unions whose members are events. */
    private final Set<String> streams = new TreeSet<>();

    public StructureShapes(Exported exported) {
        this.exported = exported;
        this.targets = new TargetShapes(exported);
        this.constraints = new ConstraintTraits(exported.extensions());
        this.secrets = SecretShapes.of(exported);
        this.counts = counts(exported.service());
    }

    private static Set<List<String>> counts(Service service) {
        Set<List<String>> counts = new HashSet<>();
        for (Operation operation : service.operations()) {
            for (Paginator paginator : service.paginators()) {
                if (paginator.operation().equals(operation.name()) && paginator.pageSize() != null) {
                    counts.add(List.of(String.valueOf(operation.input()), paginator.pageSize()));
                }
            }
        }
        return counts;
    }

    /** Adds all shapes to the model. */
    public void addAll() {
        for (Shape shape : exported.service().shapes().values()) {
            for (Member member : shape.members()) {
                if (member.target().match(p -> false, l -> false, m -> false, s -> false, b -> false, e -> true)) {
                    streams.add(String.valueOf(member.target().namedShape()));
                }
            }
        }
        exported.service().shapes().values().forEach(this::add);
    }

    private void add(Shape shape) {
        AstShape converted = shape.match(
                structure -> structure(structure),
                this::union,
                enumeration -> EnumShapes.of(enumeration, exported.extensions()),
                error -> members(error, new AstShape("structure")));
        converted.traits().putText("documentation", shape.documentation());
        if (!nameOf(shape.name()).equals(shape.name())) {
            exported.extensions().put(converted.traits(), Extensions.NAME, AstValues.text(shape.name()));
        }
        if (secrets.isSecret(shape.name())) {
            converted.traits().put("sensitive");
        }
        exported.locate(converted.traits(), exported.locations().shape(shape.name()));
        exported.model().put(exported.shapeId(shape.name()), converted);
    }

    private AstShape structure(Shape.Structure structure) {
        AstShape shape = members(structure, new AstShape("structure"));
        if (structure.open()) {
            exported.extensions().put(shape.traits(), Extensions.OPEN, AstValues.EMPTY);
        }
        return shape;
    }

    /** A union has at least one member in Smithy. */
    private AstShape union(Shape.Union union) {
        AstShape shape = members(union, new AstShape(union.members().isEmpty() ? "structure" : "union"));
        if (streams.contains(union.name())) {
            shape.traits().put("streaming");
        }
        return shape;
    }

    private AstShape members(Shape shape, AstShape converted) {
        ShapeNames names = new ShapeNames();
        for (Member member : shape.members()) {
            converted.with(names.take(member.name()), member(shape, member));
        }
        return converted;
    }

    private AstMember member(Shape shape, Member member) {
        SideBindings bindings = SideBindings.of(exported.bound(), shape.name(), member.name(), exported.protocol());
        boolean sensitive = exported.bound().isSensitive(shape.name(), member.name());
        boolean own = sensitive && member.target().namedShape() == null;
        Place place = new Place(shape.name(), member.name(), member.name());
        boolean json = bindings.has(BindingTrait.JSON); // a text for Smithy, whatever is in it
        String target = targets.of(
                json ? Type.Primitive.STRING : member.target(),
                Wanted.of(member, bindings, own, counts.contains(List.of(shape.name(), member.name()))),
                place);
        AstTraits traits = new AstTraits();
        traits.putText("documentation", member.documentation());
        traits.put("deprecated", deprecation(member.deprecation()));
        constraints.put(traits, member.target(), member.constraints());
        bound(shape, member, bindings, sensitive && !own, traits);
        required(shape, member, traits);
        if (shape.isStructure() && member.autopopulated() && member.target() == Type.Primitive.STRING) {
            traits.put("idempotencyToken");
        }
        exported.locate(traits, exported.locations().member(shape.name(), member.name()));
        return new AstMember(target, traits);
    }

    /** The value of the trait {@code deprecated}; null if something is not deprecated. */
    public static @Nullable Json deprecation(@Nullable String reason) {
        return reason == null
                ? null
                : new AstValues()
                        .put("message", reason.isEmpty() ? null : reason)
                        .object();
    }

    /** @param named whether it is sensitive, and its shape has a name */
    private void bound(Shape shape, Member member, SideBindings bindings, boolean named, AstTraits traits) {
        Shape target = exported.shape(member.target().shapeName());
        boolean element = target != null && !target.isEnumeration();
        String name = element && target != null ? nameOf(target.name()) : null;
        AstValues others = new MemberTraits(exported.protocol(), member, bindings, name, traits).put();
        if (!ShapeNames.isIdentifier(member.name())) {
            others.put("name", bindings.traits().getOrDefault(BindingTrait.NAME, member.name()));
        }
        if (!others.isEmpty() || bindings.difference() != null) {
            exported.report(
                    exported.locations().member(shape.name(), member.name()),
                    "Smithy has no traits for all bindings of " + shape.name() + "." + member.name() + " of "
                            + exported.service().key());
        }
        Json difference = bindings.difference();
        if (difference != null) {
            others.put("output", difference);
        }
        if (named && target != null && !secrets.isSecret(target.name())) {
            others.put("sensitive", "true");
        }
        if (!others.isEmpty()) {
            exported.extensions().put(traits, Extensions.BINDINGS, others.object());
        }
    }

    private String nameOf(String shape) {
        String id = exported.shapeId(shape);
        return id.substring(id.indexOf('#') + 1);
    }

    private static void required(Shape shape, Member member, AstTraits traits) {
        boolean must = member.required() || traits.has("httpLabel") || traits.has("hostLabel");
        if (must && !shape.isUnion()) {
            traits.put("required");
        } else if (member.target().match(p -> false, l -> false, m -> false, s -> false, b -> true, e -> false)) {
            traits.put("default", AstValues.text(""));
        }
    }
}
