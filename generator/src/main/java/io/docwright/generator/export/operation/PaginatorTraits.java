package io.docwright.generator.export.operation;

import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.Extensions;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes paginators: as {@code smithy.api#paginated} if it has one token of a type that Smithy allows, and as an extension trait if
 * there is more to say.
 */
final class PaginatorTraits {
    private final Exported exported;
    private final Operation operation;

    PaginatorTraits(Exported exported, Operation operation) {
        this.exported = exported;
        this.operation = operation;
    }

    void put(AstTraits traits) {
        List<Json> others = new ArrayList<>();
        for (Paginator paginator : exported.service().paginators()) {
            if (paginator.operation().equals(operation.name())) {
                boolean said = !traits.has("paginated") && putPaginated(traits, paginator);
                if (!said || paginator.more() != null || paginator.results().size() > 1) {
                    others.add(json(paginator));
                }
            }
        }
        if (!others.isEmpty()) {
            exported.extensions().put(traits, Extensions.PAGINATORS, AstValues.array(others));
        }
    }

    private boolean putPaginated(AstTraits traits, Paginator paginator) {
        if (paginator.tokens().size() != 1) {
            return false;
        }
        Paginator.Token token = paginator.tokens().get(0);
        MemberPath input = path(operation.input(), token.input());
        MemberPath output = path(operation.output(), token.output());
        boolean fits = input != null
                && output != null
                && !input.member().required()
                && !output.many()
                && isToken(input.type())
                && isToken(output.type());
        if (!fits) {
            return false;
        }
        traits.put(
                "paginated",
                new AstValues()
                        .put("inputToken", token.input())
                        .put("outputToken", token.output())
                        .put("items", items(paginator))
                        .put("pageSize", pageSize(paginator))
                        .object());
        return true;
    }

    private static boolean isToken(Type type) {
        return type == Type.Primitive.STRING || type.parts().size() == 2;
    }

    private @Nullable String items(Paginator paginator) {
        String items = paginator.items();
        MemberPath path = items == null ? null : path(operation.output(), items);
        return path != null && !path.many() && path.type().isCollection() ? items : null;
    }

    private @Nullable String pageSize(Paginator paginator) {
        String size = paginator.pageSize();
        MemberPath path = size == null ? null : path(operation.input(), size);
        Member member = path == null ? null : path.member();
        return member != null && member.target() == Type.Primitive.INTEGER && !member.required() ? size : null;
    }

    private @Nullable MemberPath path(@Nullable String shape, String path) {
        return MemberPath.of(exported, shape, List.of(path.split("\\.", -1)));
    }

    private static Json json(Paginator paginator) {
        List<Json> tokens = paginator.tokens().stream()
                .<Json>map(token -> new AstValues()
                        .put("input", token.input())
                        .put("output", token.output())
                        .object())
                .toList();
        return new AstValues()
                .put("name", paginator.name())
                .put("tokens", AstValues.array(tokens))
                .put("pageSize", paginator.pageSize())
                .put("more", paginator.more())
                .put(
                        "results",
                        AstValues.array(paginator.results().stream()
                                .map(AstValues::text)
                                .toList()))
                .put("items", paginator.items())
                .object();
    }
}
