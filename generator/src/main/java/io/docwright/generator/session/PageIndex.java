package io.docwright.generator.session;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The positions of a service's elements in its pages. A shape has the position of its least nested place. */
final class PageIndex {
    private final UnaryOperator<String> fileName;
    private final Map<String, SourceSpan> operations = new HashMap<>();
    private final Map<String, SourceSpan> paginators = new HashMap<>();
    private final Map<String, SourceSpan> waiters = new HashMap<>();
    private final Map<String, ShapePlace> shapes = new HashMap<>();
    private final Map<String, Reference.OperationPage> pages = new HashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private @Nullable SourceSpan service;

    /** The position of a shape, and its fields there. */
    record ShapePlace(SourceSpan span, List<DocumentedType.Field> fields) {}

    /** A shape whose members are yet to be visited. */
    private record Step(String shape, String file, List<DocumentedType.Field> fields) {}

    /** @param fileName maps the name of a page's file to the name to report */
    PageIndex(Service service, List<Reference> references, UnaryOperator<String> fileName) {
        this.fileName = fileName;
        this.service = references.isEmpty() ? null : renamed(references.get(0).span());
        references.forEach(reference -> reference.accept(new PageVisitor()));
        for (Operation operation : service.operations()) {
            Reference.OperationPage page = pages.get(operation.method());
            if (page != null) {
                SourceSpan span = renamed(page.span());
                operations.put(operation.name(), span);
                side(operation.input(), page.input(), span);
                side(operation.output(), page.output(), span);
            }
        }
        while (!open.isEmpty()) {
            Step step = open.remove();
            below(step, service.shapes().get(step.shape));
        }
    }

    /** The position of the service's own page; of the first page if it has none; null without any page. */
    @Nullable
    SourceSpan service() {
        return service;
    }

    @Nullable
    SourceSpan operation(String name) {
        return operations.get(name);
    }

    @Nullable
    SourceSpan paginator(String name) {
        return paginators.get(name);
    }

    @Nullable
    SourceSpan waiter(String name) {
        return waiters.get(name);
    }

    @Nullable
    ShapePlace shape(String name) {
        return shapes.get(name);
    }

    private void side(@Nullable String shape, @Nullable Side side, SourceSpan page) {
        if (shape != null && side != null) {
            add(shape, new SourceSpan(page.file(), side.line(), side.column()), side.members());
        }
    }

    private void add(String shape, SourceSpan span, List<DocumentedType.Field> fields) {
        if (shapes.putIfAbsent(shape, new ShapePlace(span, fields)) == null) {
            open.add(new Step(shape, span.file(), fields));
        }
    }

    private void below(Step step, @Nullable Shape shape) {
        Map<String, DocumentedType.Field> fields = new HashMap<>();
        step.fields.forEach(field -> fields.put(field.name(), field));
        for (Member member : shape == null ? List.<Member>of() : shape.members()) {
            DocumentedType.Field field = fields.get(member.name());
            if (field != null) {
                below(member.target(), field.place(), step.file);
            }
        }
    }

    private void below(Type type, DocumentedType.Place place, String file) {
        place.type().accept(new TypeVisitor(type, new SourceSpan(file, place.line(), place.column())));
    }

    private SourceSpan renamed(SourceSpan span) {
        return new SourceSpan(fileName.apply(span.file()), span.line(), span.column());
    }

    /** Adds what one page describes as a whole. */
    private final class PageVisitor implements Reference.Visitor<PageIndex> {
        @Override
        public PageIndex operation(Reference.OperationPage page) {
            pages.put(page.method(), page);
            return PageIndex.this;
        }

        @Override
        public PageIndex exception(Reference.ExceptionPage page) {
            shapes.put(page.name(), new ShapePlace(renamed(page.span()), page.members()));
            return PageIndex.this;
        }

        @Override
        public PageIndex paginator(Reference.PaginatorPage page) {
            paginators.put(page.name(), renamed(page.span()));
            return PageIndex.this;
        }

        @Override
        public PageIndex waiter(Reference.WaiterPage page) {
            waiters.put(page.name(), renamed(page.span()));
            return PageIndex.this;
        }

        @Override
        public PageIndex service(Reference.ServicePage page) {
            service = renamed(page.span());
            return PageIndex.this;
        }

        @Override
        public PageIndex helper(Reference.HelperPage page) {
            return PageIndex.this;
        }
    }

    /** Adds the shapes of a type from one of its places. Goes no further where the page does not fit the type. */
    private final class TypeVisitor implements DocumentedType.Visitor<PageIndex> {
        private final Type type;
        private final SourceSpan span;

        TypeVisitor(Type type, SourceSpan span) {
            this.type = type;
            this.span = span;
        }

        @Override
        public PageIndex scalar(DocumentedType.Scalar scalar) {
            return PageIndex.this;
        }

        @Override
        public PageIndex enumeration(DocumentedType.Enumeration enumeration) {
            return shape(List.of());
        }

        @Override
        public PageIndex listOf(DocumentedType.ListOf list) {
            return components(List.of(list.element()));
        }

        @Override
        public PageIndex mapOf(DocumentedType.MapOf map) {
            return components(List.of(map.key(), map.value()));
        }

        @Override
        public PageIndex structure(DocumentedType.Structure structure) {
            return shape(structure.members());
        }

        @Override
        public PageIndex eventStream(DocumentedType.EventStream events) {
            return shape(events.members());
        }

        @Override
        public PageIndex recursive(DocumentedType.Recursive recursive) {
            return PageIndex.this;
        }

        private PageIndex shape(List<DocumentedType.Field> fields) {
            String name = type.namedShape();
            if (name != null) {
                add(name, span, fields);
            }
            return PageIndex.this;
        }

        private PageIndex components(List<DocumentedType.Place> places) {
            List<Type> parts = type.parts();
            for (int i = 0; parts.size() == places.size() && i < parts.size(); i++) {
                below(parts.get(i), places.get(i), span.file());
            }
            return PageIndex.this;
        }
    }
}
