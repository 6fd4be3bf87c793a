package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiError;
import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ServiceUid;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts API pages to what a boto3 page of the same operation documents, for operations that have no such page. */
public final class ApiReferences {
    private final ApiIndex api;
    private final Reference.Owner owner;
    private final ApiTypes types;

    /**
     * A converter of the pages of one service.
     *
     * @param limits bound how often data types are written out
     * @param diagnostics receives an error if the limits are exceeded
     */
    public ApiReferences(ApiIndex api, Reference.Owner owner, Limits limits, Diagnostics diagnostics) {
        this.api = api;
        this.owner = owner;
        this.types = new ApiTypes(api, limits, diagnostics);
    }

    /** The pages of all operations, in the order of the service, then those of their errors, by name. */
    public List<Reference> all() {
        List<Reference> pages = new ArrayList<>();
        api.service().operations().forEach(operation -> pages.add(operation(operation)));
        pages.addAll(exceptions());
        return pages;
    }

    /** The method of an operation: {@code list_domains}. */
    private static String method(String operation) {
        return NameWords.split(operation).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    /** The page of one operation. */
    public Reference.OperationPage operation(ApiPage.OperationPage page) {
        List<DocumentedType.Field> output = types.members(page.output(), page.name(), false);
        return new Reference.OperationPage(
                owner,
                method(page.name()),
                link(page),
                page.documentation(),
                null,
                side(types.members(page.input(), page.name(), true), page.span()),
                output.isEmpty() ? null : side(output, page.span()),
                page.errors().stream().map(ApiReferences::named).toList(),
                List.of(),
                page.span());
    }

    private static Reference.@Nullable ApiLink link(ApiPage.OperationPage page) {
        ServiceUid uid = page.service();
        return uid == null
                ? null
                : new Reference.ApiLink(
                        "https://docs.aws.amazon.com/goto/WebAPI/" + uid + "/" + page.name(),
                        uid.version(),
                        page.name());
    }

    private static Side side(List<DocumentedType.Field> members, SourceSpan span) {
        return new Side(members, false, false, false, span.line(), span.column());
    }

    private static Reference.Named named(ApiError error) {
        return new Reference.Named(
                error.code(), error.span().line(), error.span().column());
    }

    /** A page for each error of an operation, with the members of its data type if there is one. */
    private List<Reference> exceptions() {
        Map<String, ApiError> errors = new TreeMap<>();
        api.service()
                .operations()
                .flatMap(page -> page.errors().stream())
                .forEach(error -> errors.merge(
                        error.code(),
                        error,
                        (one, other) -> other.members().size() > one.members().size() ? other : one));
        List<Reference> pages = new ArrayList<>();
        errors.forEach((code, error) -> pages.add(
                new Reference.ExceptionPage(owner, code, error.documentation(), members(error), error.span())));
        return pages;
    }

    private List<DocumentedType.Field> members(ApiError error) {
        ApiPage.DataTypePage type = api.dataType(error.code());
        return type == null ? types.strings(error.members(), error.span()) : types.members(type.members(), false);
    }
}
