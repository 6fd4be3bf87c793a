package io.docwright.runtime.aws.compliance;

import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Names;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.Node.Kind;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.MediaTypeTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.StreamingTrait;

/** Prints the pages of a service of Smithy's test models, in the format of the reference. */
final class SmithyPages {
    private static final ShapeId UNIT = ShapeId.from("smithy.api#Unit");

    private final SmithyService service;
    private final Model model;
    private final Client client;
    private final Deque<ShapeId> around = new ArrayDeque<>();

    SmithyPages(SmithyService service) {
        this.service = service;
        this.model = service.model();
        this.client = Client.of(service.name(), id(service), "2020-01-01");
    }

    static String id(SmithyService service) {
        return service.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    void write(Path folder) throws IOException {
        for (OperationShape operation : service.operations()) {
            PagePrinter.write(folder, page(operation));
        }
        for (StructureShape error : service.errors()) {
            String name = error.getId().getName(service.shape());
            PagePrinter.write(
                    folder, new ExceptionSpec(client, name, Doc.of("Raised as " + name + "."), fields(error)));
        }
    }

    private OperationSpec page(OperationShape operation) {
        String name = operation.getId().getName(service.shape());
        return new OperationSpec(
                client,
                Names.snake(name),
                name,
                Doc.of("Calls " + name + "."),
                false,
                side(operation.getInputShape()),
                side(operation.getOutputShape()),
                operation.getErrors(service.shape()).stream()
                        .map(error -> error.getName(service.shape()))
                        .toList(),
                List.of(),
                Set.of());
    }

    private Node.@Nullable Structure side(ShapeId id) {
        return id.equals(UNIT)
                ? null
                : new Node.Structure(fields(model.expectShape(id, StructureShape.class)), false, Doc.NONE);
    }

    private List<Field> fields(Shape shape) {
        around.push(shape.getId());
        List<Field> fields = new ArrayList<>();
        for (MemberShape member : shape.members()) {
            boolean token = member.hasTrait(IdempotencyTokenTrait.class);
            fields.add(new Field(member.getMemberName(), node(member), member.hasTrait(RequiredTrait.class), token));
        }
        around.pop();
        return fields;
    }

    private Node node(MemberShape member) {
        Shape target = model.expectShape(member.getTarget());
        if (around.contains(target.getId())) {
            return new Node.Recursive(
                    target.isListShape(),
                    target.isUnionShape() ? List.copyOf(target.getMemberNames()) : List.of(),
                    doc(target));
        }
        if (isJson(model, member)) {
            return new Node.Scalar(Kind.JSON_VALUE, Doc.NONE);
        }
        return member.hasTrait(IdempotencyTokenTrait.class)
                ? Node.scalar(Kind.STRING, "Tells a call from others.")
                : node(target);
    }

    /** Whether a member is JSON in a header. */
    static boolean isJson(Model model, MemberShape member) {
        return member.hasTrait(HttpHeaderTrait.class)
                && member.getMemberTrait(model, MediaTypeTrait.class)
                        .filter(media -> media.getValue().equals("application/json"))
                        .isPresent();
    }

    /** Structures and unions with the same members differ by their descriptions. */
    private static Doc doc(Shape shape) {
        return Doc.of("What stands for " + shape.getId().getName() + ".");
    }

    private Node node(Shape shape) {
        if (shape instanceof ListShape list) {
            return within(shape, () -> new Node.ListOf(node(list.getMember()), Doc.NONE));
        }
        return switch (shape.getType()) {
            case STRING -> Node.string();
            case ENUM ->
                new Node.Enumeration(
                        List.copyOf(((EnumShape) shape).getEnumValues().values()), Doc.NONE);
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER, INT_ENUM -> new Node.Scalar(Kind.INTEGER, Doc.NONE);
            case FLOAT -> new Node.Scalar(Kind.FLOAT, Doc.NONE);
            case DOUBLE, BIG_DECIMAL -> new Node.Scalar(Kind.DOUBLE, Doc.NONE);
            case BOOLEAN -> new Node.Scalar(Kind.BOOLEAN, Doc.NONE);
            case TIMESTAMP -> new Node.Scalar(Kind.TIMESTAMP, Doc.NONE);
            case DOCUMENT -> new Node.Scalar(Kind.DOCUMENT, Doc.NONE);
            case BLOB ->
                shape.hasTrait(StreamingTrait.class)
                        ? new Node.BlobStream(Doc.NONE)
                        : new Node.Scalar(Kind.BLOB, Doc.NONE);
            case MAP -> within(shape, () -> map((MapShape) shape));
            case STRUCTURE -> new Node.Structure(fields(shape), false, doc(shape));
            case UNION ->
                shape.hasTrait(StreamingTrait.class)
                        ? new Node.EventStream(fields(shape), doc(shape))
                        : new Node.Structure(fields(shape), true, doc(shape));
            default -> throw new IllegalArgumentException(shape + " is no value");
        };
    }

    private Node map(MapShape map) {
        Node key = node(map.getKey());
        return new Node.MapOf(key instanceof Node.Leaf leaf ? leaf : Node.string(), node(map.getValue()), Doc.NONE);
    }

    private Node within(Shape shape, Supplier<Node> inner) {
        around.push(shape.getId());
        Node node = inner.get();
        around.pop();
        return node;
    }
}
