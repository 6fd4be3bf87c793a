package io.docwright.generator.session;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.SourceLocations;
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

/**
 * Finds in the pages of a service where things stand. Looks only when it is asked, and finds for a shape the shallowest of
 * its places. Not safe for use by several threads.
 */
public final class PagePlaces implements SourceLocations {
    private final Service service;
    private final List<Reference> references;
    private final UnaryOperator<String> fileName;
    private @Nullable Index index;

    /** The places of all that has a page, and of shapes. */
    private record Index(
            @Nullable SourceSpan service,
            Map<String, SourceSpan> operations,
            Map<String, SourceSpan> paginators,
            Map<String, SourceSpan> waiters,
            Map<String, Standing> shapes) {}

    /** Where a shape stands, and the fields that stand in it there. */
    private record Standing(SourceSpan span, List<DocumentedType.Field> fields) {}

    private record Step(String shape, String file, List<DocumentedType.Field> fields) {}

    /**
     * @param service what the pages say
     * @param references the service's pages
     * @param fileName makes of a file's name what it is to be called
     */
    public PagePlaces(Service service, List<Reference> references, UnaryOperator<String> fileName) {
        this.service = service;
        this.references = references;
        this.fileName = fileName;
    }

    @Override
    public @Nullable SourceSpan service() {
        return index().service;
    }

    @Override
    public @Nullable SourceSpan operation(String name) {
        return index().operations.get(name);
    }

    @Override
    public @Nullable SourceSpan paginator(String name) {
        return index().paginators.get(name);
    }

    @Override
    public @Nullable SourceSpan waiter(String name) {
        return index().waiters.get(name);
    }

    @Override
    public @Nullable SourceSpan shape(String name) {
        Standing standing = index().shapes.get(name);
        return standing == null ? null : standing.span;
    }

    @Override
    public @Nullable SourceSpan member(String shape, String name) {
        Standing standing = index().shapes.get(shape);
        if (standing == null) {
            return null;
        }
        for (DocumentedType.Field field : standing.fields) {
            if (field.name().equals(name)) {
                return new SourceSpan(
                        standing.span.file(),
                        field.place().line(),
                        field.place().column());
            }
        }
        return standing.span;
    }

    private Index index() {
        if (index == null) {
            index = build();
        }
        return index;
    }

    private Index build() {
        SourceSpan first =
                references.isEmpty() ? null : renamed(references.get(0).span());
        Index built = new Index(first, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<String, Reference.OperationPage> pages = new HashMap<>();
        SourceSpan own = null;
        for (Reference reference : references) {
            SourceSpan span = renamed(reference.span());
            if (reference instanceof Reference.OperationPage page) {
                pages.put(page.method(), page);
            } else if (reference instanceof Reference.PaginatorPage page) {
                built.paginators.put(page.name(), span);
            } else if (reference instanceof Reference.WaiterPage page) {
                built.waiters.put(page.name(), span);
            } else if (reference instanceof Reference.ExceptionPage page) {
                built.shapes.put(page.name(), new Standing(span, page.members()));
            } else if (reference instanceof Reference.ServicePage) {
                own = span;
            }
        }
        Deque<Step> open = new ArrayDeque<>();
        for (Operation operation : service.operations()) {
            Reference.OperationPage page = pages.get(operation.method());
            if (page != null) {
                SourceSpan span = renamed(page.span());
                built.operations.put(operation.name(), span);
                side(operation.input(), page.input(), span, built.shapes, open);
                side(operation.output(), page.output(), span, built.shapes, open);
            }
        }
        while (!open.isEmpty()) {
            below(open.remove(), built.shapes, open);
        }
        return own == null ? built : new Index(own, built.operations, built.paginators, built.waiters, built.shapes);
    }

    private static void side(
            @Nullable String shape,
            @Nullable Side side,
            SourceSpan page,
            Map<String, Standing> shapes,
            Deque<Step> open) {
        if (shape != null && side != null) {
            stand(shape, new SourceSpan(page.file(), side.line(), side.column()), side.members(), shapes, open);
        }
    }

    private static void stand(
            String shape,
            SourceSpan span,
            List<DocumentedType.Field> fields,
            Map<String, Standing> shapes,
            Deque<Step> open) {
        if (shapes.putIfAbsent(shape, new Standing(span, fields)) == null) {
            open.add(new Step(shape, span.file(), fields));
        }
    }

    private void below(Step step, Map<String, Standing> shapes, Deque<Step> open) {
        Map<String, DocumentedType.Field> fields = new HashMap<>();
        step.fields.forEach(field -> fields.put(field.name(), field));
        for (Member member : members(service.shapes().get(step.shape))) {
            DocumentedType.Field field = fields.get(member.name());
            if (field != null) {
                below(member.target(), field.place(), step.file, shapes, open);
            }
        }
    }

    private static void below(
            Type type, DocumentedType.Place place, String file, Map<String, Standing> shapes, Deque<Step> open) {
        DocumentedType documented = place.type();
        String shape = type.namedShape();
        if (type instanceof Type.ListOf list && documented instanceof DocumentedType.ListOf many) {
            below(list.element(), many.element(), file, shapes, open);
        } else if (type instanceof Type.MapOf map && documented instanceof DocumentedType.MapOf keyed) {
            below(map.key(), keyed.key(), file, shapes, open);
            below(map.value(), keyed.value(), file, shapes, open);
        } else if (shape != null) {
            SourceSpan span = new SourceSpan(file, place.line(), place.column());
            if (documented instanceof DocumentedType.Structure group) {
                stand(shape, span, group.members(), shapes, open);
            } else if (documented instanceof DocumentedType.EventStream events) {
                stand(shape, span, events.members(), shapes, open);
            } else if (documented instanceof DocumentedType.Enumeration) {
                stand(shape, span, List.of(), shapes, open);
            }
        }
    }

    private SourceSpan renamed(SourceSpan span) {
        return new SourceSpan(fileName.apply(span.file()), span.line(), span.column());
    }

    private static List<Member> members(@Nullable Shape shape) {
        return shape == null ? List.of() : shape.members();
    }
}
