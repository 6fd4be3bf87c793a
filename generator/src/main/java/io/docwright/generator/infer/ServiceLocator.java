package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.model.SourceLocations.ShapeLocation;
import io.docwright.generator.reference.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the position of each shape, operation, paginator and waiter of a service. One object locates once. */
final class ServiceLocator {
    private final Naming naming;
    private final UnaryOperator<String> fileName;
    private final Map<String, ShapeLocation> shapes = new HashMap<>();
    /** Places whose inner places are yet to be visited, the least nested first. */
    private final Deque<Node> open = new ArrayDeque<>();

    private final Types types = new Types();

    /** @param fileName maps the name of a page's file to the name to report */
    ServiceLocator(Naming naming, UnaryOperator<String> fileName) {
        this.naming = naming;
        this.fileName = fileName;
    }

    /** @param service the model of all or some operations of {@code model} */
    SourceLocations locate(ServiceModel model, Service service) {
        Map<String, SourceSpan> operations = new HashMap<>();
        model.roots().errors().values().forEach(error -> locate(error.node()));
        for (Operation operation : service.operations()) {
            Reference.OperationPage page = model.pages().operations().get(operation.method());
            if (page != null) {
                operations.put(operation.name(), span(page));
                visit(model.roots().inputs().get(operation.method()));
                visit(model.roots().outputs().get(operation.method()));
            }
        }
        while (!open.isEmpty()) {
            open.remove().slots.forEach(slot -> slot.type.accept(types));
        }
        SourceSpan first = model.pages().first();
        return new SourceLocations(
                first == null ? null : renamed(first),
                operations,
                spans(model.pages().paginators()),
                spans(model.pages().waiters()),
                shapes);
    }

    private Map<String, SourceSpan> spans(Map<String, ? extends Reference> pages) {
        Map<String, SourceSpan> spans = new HashMap<>();
        pages.forEach((name, page) -> spans.put(name, span(page)));
        return spans;
    }

    private void visit(@Nullable Root root) {
        if (root != null) {
            visit(root.node());
        }
    }

    private void visit(Node node) {
        boolean shown = node.kind != Node.Kind.ENUM || !node.root.withoutSyntax;
        if (shown && locate(node)) {
            open.add(node);
        }
    }

    /** Returns whether this is the first place of its shape. */
    private boolean locate(Node node) {
        String name = naming.name(node.group).name();
        if (shapes.containsKey(name)) {
            return false;
        }
        String file = fileName.apply(node.root.file);
        Map<String, SourceSpan> members = new HashMap<>();
        for (Slot slot : node.slots) {
            members.put(slot.name, new SourceSpan(file, slot.line, slot.column));
        }
        shapes.put(name, new ShapeLocation(new SourceSpan(file, node.line, node.column), members));
        return true;
    }

    private SourceSpan span(Reference page) {
        return renamed(page.span());
    }

    private SourceSpan renamed(SourceSpan span) {
        return new SourceSpan(fileName.apply(span.file()), span.line(), span.column());
    }

    /** Visits the places in a type. */
    private final class Types implements InferredType.Visitor<Types> {
        @Override
        public Types scalar(InferredType.Scalar type) {
            return this;
        }

        @Override
        public Types listOf(InferredType.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Types mapOf(InferredType.MapOf type) {
            type.key().accept(this);
            return type.value().accept(this);
        }

        @Override
        public Types ref(InferredType.Ref type) {
            visit(type.node());
            return this;
        }

        @Override
        public Types eventStream(InferredType.EventStream type) {
            visit(type.node());
            return this;
        }

        @Override
        public Types recursive(InferredType.Recursive type) {
            return this;
        }
    }
}
