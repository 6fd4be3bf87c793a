package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.Location;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Constraints;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the members of API pages to those of a boto3 page, where each structure is shown at each of its places. */
final class ApiTypes {
    /** The first sentence of a list in the path, the query or a header, where pages name no types. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)(?:an?|the|one or more)? ?(?:(?:comma-separated|optional) )?(?:list|array|set) of .*|the (?:keys|ids) of .*");

    private final ApiIndex api;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final Deque<String> enclosing = new ArrayDeque<>();
    private int places;
    private boolean reported;

    ApiTypes(ApiIndex api, Limits limits, Diagnostics diagnostics) {
        this.api = api;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** The members of an operation's input or output; those below the entry of a root element are members of that one. */
    List<DocumentedType.Field> members(List<ApiMember> members, String operation, boolean input) {
        List<DocumentedType.Field> fields = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            ApiMember member = members.get(i);
            if (!member.wire().rootTag()) {
                fields.add(field(member, input));
            } else if (!member.name().equals(operation + "Request")) {
                fields.add(root(member, members.subList(i + 1, members.size()), input));
                return fields;
            }
        }
        return fields;
    }

    private DocumentedType.Field root(ApiMember tag, List<ApiMember> below, boolean input) {
        DocumentedType type = new DocumentedType.Structure(members(below, input), false);
        return new DocumentedType.Field(
                tag.name(), place(type, tag.documentation(), tag.span()), isRequired(tag, input), false, null);
    }

    /** @param input whether the members are those of a request, which may be required */
    List<DocumentedType.Field> members(List<ApiMember> members, boolean input) {
        return members.stream().map(member -> field(member, input)).toList();
    }

    /** Members of which only the names are known. */
    List<DocumentedType.Field> strings(List<String> names, SourceSpan span) {
        return names.stream()
                .distinct()
                .map(name -> new DocumentedType.Field(
                        name, place(new DocumentedType.Scalar(ScalarKind.STRING), "", span), false, false, null))
                .toList();
    }

    private DocumentedType.Field field(ApiMember member, boolean input) {
        ApiType named = member.type();
        DocumentedType type =
                named == null ? unnamed(member, input) : type(named, member.constraints(), member.span(), input);
        return new DocumentedType.Field(
                name(member, input),
                place(type, member.documentation(), member.span()),
                isRequired(member, input),
                false,
                member.deprecated() ? "" : null);
    }

    private static boolean isRequired(ApiMember member, boolean input) {
        return input && Boolean.TRUE.equals(member.required());
    }

    /** The member's own name, which may differ from that on the wire. EC2's pages show the name in requests first. */
    static String name(ApiMember member, boolean input) {
        if (member.anchorName() != null) {
            return member.anchorName();
        }
        Location location = member.wire().location();
        boolean inBody = location == null || location == Location.BODY;
        String placeholder = member.wire().placeholder();
        if (!inBody && placeholder != null) {
            return placeholder;
        }
        return input ? member.name() : member.names().get(member.names().size() - 1);
    }

    /** The type of a member in the path, the query or a header, which pages do not name. */
    private DocumentedType unnamed(ApiMember member, boolean input) {
        boolean list = member.wire().location() == Location.QUERY
                && LIST.matcher(firstLine(member)).matches();
        ApiType type = list ? new ApiType.ListOf(ApiType.Scalar.STRING) : ApiType.Scalar.STRING;
        return type(type, list ? Constraints.NONE : member.constraints(), member.span(), input);
    }

    private static String firstLine(ApiMember member) {
        return member.documentation().lines().findFirst().orElse("");
    }

    private DocumentedType type(ApiType type, @Nullable Constraints constraints, SourceSpan span, boolean input) {
        return type.match(
                scalar -> scalar(scalar, constraints),
                list -> new DocumentedType.ListOf(place(
                        type(list.element(), constraints == null ? null : constraints.item(), span, input), "", span)),
                map -> new DocumentedType.MapOf(
                        place(type(map.key(), constraints == null ? null : constraints.key(), span, input), "", span),
                        place(
                                type(map.value(), constraints == null ? null : constraints.value(), span, input),
                                "",
                                span)),
                ref -> structure(ref.name(), input));
    }

    private static DocumentedType scalar(ApiType.Scalar scalar, @Nullable Constraints constraints) {
        if (scalar == ApiType.Scalar.STRING
                && constraints != null
                && !constraints.values().isEmpty()) {
            return new DocumentedType.Enumeration(constraints.values());
        }
        return new DocumentedType.Scalar(
                switch (scalar) {
                    case STRING -> ScalarKind.STRING;
                    case INTEGER, LONG -> ScalarKind.INTEGER;
                    case FLOAT, DOUBLE -> ScalarKind.FLOAT;
                    case BOOLEAN -> ScalarKind.BOOLEAN;
                    case TIMESTAMP -> ScalarKind.TIMESTAMP;
                    case BLOB -> ScalarKind.BLOB;
                    case JSON, EXCEPTION -> ScalarKind.DOCUMENT;
                });
    }

    /** A structure with its members; a recursive mark in itself; any JSON if it has no page. */
    private DocumentedType structure(String name, boolean input) {
        ApiPage.DataTypePage page = api.dataType(name);
        if (enclosing.contains(name)) {
            return new DocumentedType.Recursive(null, List.of());
        }
        if (page == null || exceedsLimits(page)) {
            return new DocumentedType.Scalar(ScalarKind.DOCUMENT);
        }
        enclosing.push(name);
        List<DocumentedType.Field> members = members(page.members(), input);
        enclosing.pop();
        return new DocumentedType.Structure(members, page.kind() == ApiPage.Kind.UNION);
    }

    /** Whether a service is not written out further; reports it once. Its types could grow without bound. */
    private boolean exceedsLimits(ApiPage.DataTypePage page) {
        boolean deep = enclosing.size() >= limits.depth();
        if (!deep && places < limits.members()) {
            return false;
        }
        if (!reported) {
            reported = true;
            diagnostics.add(new Diagnostic(
                    Severity.ERROR,
                    deep ? DiagnosticCode.NESTED_TOO_DEEP : DiagnosticCode.TOO_MANY_MEMBERS,
                    page.span(),
                    "the data types of " + api.service().id() + " have more than "
                            + (deep ? limits.depth() + " levels" : limits.members() + " members")
                            + " if each is written out where it is used; from here on they are any JSON",
                    "raise the limit '" + (deep ? "depth" : "members")
                            + "', or add the boto3 pages of these operations"));
        }
        return true;
    }

    private DocumentedType.Place place(DocumentedType type, String documentation, SourceSpan span) {
        places++;
        return new DocumentedType.Place(type, documentation, span.line(), span.column());
    }
}
