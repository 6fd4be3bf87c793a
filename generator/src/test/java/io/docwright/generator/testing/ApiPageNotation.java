package io.docwright.generator.testing;

import io.docwright.generator.apireference.ApiError;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.HttpTrait;
import io.docwright.generator.apireference.Wire;
import io.docwright.generator.apireference.endpoint.EndpointTable;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Constraints;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the content of API pages, one fact per line.
 *
 * <pre>
 * operation GetTree of garden-2020-01-01 at 1:1
 *   GET /trees/{treeId}, status 200
 *   input treeId: required, no type, uri treeId, 1..36, /[a-z]+/ at 24:2
 *     |The id of the tree.
 *   error NotFoundException 404 (treeId) at 40:2
 * </pre>
 */
public final class ApiPageNotation {
    private final StringBuilder out = new StringBuilder();

    private ApiPageNotation() {}

    public static String of(ApiPage page) {
        ApiPageNotation notation = new ApiPageNotation();
        notation.page(page);
        return notation.out.toString();
    }

    private void page(ApiPage page) {
        if (page instanceof ApiPage.OperationPage operation) {
            operation(operation);
        } else if (page instanceof ApiPage.DataTypePage type) {
            head(type.kind().name().toLowerCase(Locale.ROOT), type);
            text(type.documentation(), "  ");
            members("member", type.members());
        } else if (page instanceof ApiPage.CommonParametersPage parameters) {
            head("common parameters", parameters);
            members("parameter", parameters.parameters());
        } else if (page instanceof ApiPage.CommonErrorsPage errors) {
            head("common errors", errors);
            errors(errors.errors());
        } else if (page instanceof ApiPage.EndpointsPage endpoints) {
            head("endpoints", endpoints);
            endpoints.tables().forEach(this::table);
        }
    }

    private void table(EndpointTable table) {
        out.append("  table ").append(table.title()).append('\n');
        table.hosts()
                .forEach(host -> out.append("    ")
                        .append(host.prefix())
                        .append(host.region() == null ? "" : " in " + host.region())
                        .append(" of ")
                        .append(host.suffix())
                        .append('\n'));
        table.endpoints()
                .forEach(endpoint -> out.append("    endpoint ")
                        .append(endpoint.prefix())
                        .append(endpoint.global() == null ? "" : ", always " + endpoint.global())
                        .append('\n'));
    }

    private void operation(ApiPage.OperationPage page) {
        head("operation", page);
        text(page.documentation(), "  ");
        HttpTrait http = page.http();
        String query =
                http == null || http.fixedQuery().isEmpty() ? "" : " with " + String.join("&", http.fixedQuery());
        out.append(http == null ? "" : "  " + http.method() + " " + http.path() + query + "\n")
                .append(page.status() == null ? "" : "  status " + page.status() + "\n");
        members("input", page.input());
        members("output", page.output());
        errors(page.errors());
    }

    private void head(String kind, ApiPage page) {
        out.append(kind).append(' ').append(page.name());
        out.append(page.service() == null ? "" : " of " + page.service());
        at(page.span());
    }

    private void at(SourceSpan span) {
        out.append(" at ").append(span.line()).append(':').append(span.column()).append('\n');
    }

    private void text(String text, String margin) {
        out.append(CaseFolders.quoted(text, margin));
    }

    private void members(String kind, List<ApiMember> members) {
        for (ApiMember member : members) {
            out.append("  ")
                    .append(kind)
                    .append(' ')
                    .append(String.join("/", member.names()))
                    .append(": ");
            out.append(member.type() == null ? "no type" : type(member.type()));
            out.append(member.required() == null ? "" : member.required() ? ", required" : ", optional");
            out.append(member.deprecated() ? ", deprecated" : "");
            out.append(member.anchorName() == null ? "" : ", anchor " + member.anchorName());
            wire(member.wire());
            constraints("", member.constraints());
            at(member.span());
            text(member.documentation(), "    ");
        }
    }

    private void errors(List<ApiError> errors) {
        for (ApiError error : errors) {
            out.append("  error ").append(error.code());
            out.append(error.status() == null ? "" : " " + error.status());
            out.append(error.members().isEmpty() ? "" : " (" + String.join(", ", error.members()) + ")");
            at(error.span());
            text(error.documentation(), "    ");
        }
    }

    private static String type(ApiType type) {
        return type.match(
                scalar -> scalar.name().toLowerCase(Locale.ROOT),
                list -> "[" + type(list.element()) + "]",
                map -> "{" + type(map.key()) + ": " + type(map.value()) + "}",
                ApiType.Ref::name);
    }

    private void wire(Wire wire) {
        out.append(wire.location() == null ? "" : ", " + wire.location().word() + " " + wire.name());
        out.append(wire.placeholder() == null ? "" : " = " + wire.placeholder());
        out.append(wire.rootTag() ? ", root tag" : "");
        Wire.ListForm list = wire.list();
        out.append(list == null ? "" : list.flattened() ? ", flattened" : ", elements " + list.element());
        out.append(
                wire.timestamp() == null ? "" : ", " + wire.timestamp().name().toLowerCase(Locale.ROOT));
    }

    private void constraints(String level, @Nullable Constraints constraints) {
        if (constraints == null) {
            return;
        }
        boolean bounds = constraints.minimum() != null || constraints.maximum() != null;
        out.append(bounds ? ", " + level + constraints.minimum() + ".." + constraints.maximum() : "");
        out.append(constraints.pattern() == null ? "" : ", " + level + "/" + constraints.pattern() + "/");
        out.append(constraints.values().isEmpty() ? "" : ", " + level + String.join("|", constraints.values()));
        constraints(level + "item ", constraints.item());
        constraints(level + "key ", constraints.key());
        constraints(level + "value ", constraints.value());
    }
}
