package io.docwright.generator.session;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.SourceLocations;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import java.util.List;
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
    private @Nullable PageIndex index;

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
        return index().service();
    }

    @Override
    public @Nullable SourceSpan operation(String name) {
        return index().operation(name);
    }

    @Override
    public @Nullable SourceSpan paginator(String name) {
        return index().paginator(name);
    }

    @Override
    public @Nullable SourceSpan waiter(String name) {
        return index().waiter(name);
    }

    @Override
    public @Nullable SourceSpan shape(String name) {
        PageIndex.ShapePlace place = index().shape(name);
        return place == null ? null : place.span();
    }

    @Override
    public @Nullable SourceSpan member(String shape, String name) {
        PageIndex.ShapePlace place = index().shape(shape);
        if (place == null) {
            return null;
        }
        for (DocumentedType.Field field : place.fields()) {
            if (field.name().equals(name)) {
                return new SourceSpan(
                        place.span().file(), field.place().line(), field.place().column());
            }
        }
        return place.span();
    }

    private PageIndex index() {
        if (index == null) {
            index = new PageIndex(service, references, fileName);
        }
        return index;
    }
}
