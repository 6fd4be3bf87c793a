package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.ConditionTypes;
import io.docwright.generator.model.ConditionTypes.Kind;
import io.docwright.generator.model.ConditionTypes.Place;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.condition.Acceptor;
import io.docwright.generator.model.condition.Acceptor.OfTruth;
import io.docwright.generator.model.condition.Acceptor.OfValues;
import io.docwright.generator.model.condition.Expression;
import io.docwright.generator.model.condition.Expression.Comparison;
import io.docwright.generator.model.condition.Expression.Literal;
import io.docwright.generator.model.condition.Expression.Path;
import io.docwright.generator.model.condition.UnsupportedConditionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a waiter as calls of the waiter's methods. */
final class AcceptorCode {
    private final JavaService service;
    private final ConditionTypes types;

    AcceptorCode(JavaService service) {
        this.service = service;
        this.types = new ConditionTypes(service.model().shapes());
    }

    /** {@code .success("cluster.status is ACTIVE", response -> …).retryAt("NotFound")}. */
    CodeBlock code(Waiter.Accepts accepts, @Nullable String output) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Acceptor acceptor : accepts.acceptors()) {
            code.add("\n.$L", acceptor.condition().accept(new Calls(acceptor, output)));
        }
        return code.build();
    }

    /** The call for a condition. */
    private final class Calls implements Acceptor.Visitor<CodeBlock> {
        private final Acceptor acceptor;
        private final @Nullable String output;

        Calls(Acceptor acceptor, @Nullable String output) {
            this.acceptor = acceptor;
            this.output = output;
        }

        @Override
        public CodeBlock response(Acceptor.AnyResponse response) {
            return test(CodeBlock.of("true"));
        }

        @Override
        public CodeBlock error(Acceptor.OfError error) {
            return CodeBlock.of(
                    "$LAt($L)", acceptor.outcome().word(), error.code() == null ? "" : JavaStrings.code(error.code()));
        }

        @Override
        public CodeBlock status(Acceptor.OfStatus status) {
            return CodeBlock.of("$LAt($L)", acceptor.outcome().word(), status.status());
        }

        @Override
        public CodeBlock values(OfValues values) {
            String method = switch (values.quantity()) {
                case ONE -> "is";
                case ALL -> "all";
                case ANY -> "any";
            };
            return test(CodeBlock.of(
                    "$L.$L($L)", path(values.path(), "response", output), method, JavaStrings.code(values.value())));
        }

        @Override
        public CodeBlock truth(OfTruth truth) {
            CodeBlock code = truth.expression().accept(new Truth("response", output, 0));
            return test(truth.value() ? code : CodeBlock.of("!($L)", code));
        }

        private CodeBlock test(CodeBlock condition) {
            return CodeBlock.of(
                    "$L($L,$>$>\nresponse -> $L$<$<)",
                    acceptor.outcome().word(),
                    JavaStrings.code(acceptor.condition().toString()),
                    condition);
        }
    }

    /** The Java condition for an expression that is true or false. */
    private final class Truth implements Expression.Visitor<CodeBlock> {
        private final String variable;
        private final @Nullable String from;
        private final int depth;

        Truth(String variable, @Nullable String from, int depth) {
            this.variable = variable;
            this.from = from;
            this.depth = depth;
        }

        @Override
        public CodeBlock path(Path path) {
            return CodeBlock.of("$L.is($S)", values(path), "true");
        }

        @Override
        public CodeBlock contains(Expression.Contains contains) {
            return CodeBlock.of(
                    "$L.any($L)",
                    values(contains.list()),
                    JavaStrings.code(contains.element().text()));
        }

        @Override
        public CodeBlock comparison(Comparison comparison) {
            if (kind(comparison.left()) == Kind.NUMBER) {
                return CodeBlock.of(
                        "$L $L $L", number(comparison.left()), comparison.operator(), number(comparison.right()));
            }
            boolean turned = comparison.left() instanceof Literal;
            Expression left = turned ? comparison.right() : comparison.left();
            Expression right = turned ? comparison.left() : comparison.right();
            return CodeBlock.of(
                    "$L$L.is($L)",
                    comparison.operator().equals("==") ? "" : "!",
                    left instanceof Path path ? values(path) : "",
                    right instanceof Literal literal
                            ? JavaStrings.code(literal.text())
                            : right instanceof Path path ? values(path) : "");
        }

        @Override
        public CodeBlock logic(Expression.Logic logic) {
            return CodeBlock.of("$L $L $L", part(logic.left()), logic.operator(), part(logic.right()));
        }

        private CodeBlock part(Expression expression) {
            CodeBlock code = expression.accept(this);
            return expression instanceof Expression.Logic ? CodeBlock.of("($L)", code) : code;
        }

        @Override
        public CodeBlock not(Expression.Not not) {
            return CodeBlock.of("!($L)", not.of().accept(this));
        }

        @Override
        public CodeBlock literal(Literal literal) {
            throw new IllegalStateException("not a condition: " + literal);
        }

        @Override
        public CodeBlock length(Expression.Length length) {
            throw new IllegalStateException("not a condition: " + length);
        }

        private CodeBlock number(Expression expression) {
            if (expression instanceof Literal literal) {
                return CodeBlock.of("$L", literal.text());
            }
            if (expression instanceof Expression.Length length) {
                boolean many = ConditionTypes.isMany(places(length.of(), from));
                return CodeBlock.of("$L.$L()", values(length.of()), many ? "count" : "length");
            }
            return CodeBlock.of("$L.number()", expression instanceof Path path ? values(path) : "");
        }

        private Kind kind(Expression expression) {
            try {
                return types.kind(expression, from);
            } catch (UnsupportedConditionException e) {
                throw new IllegalStateException(e);
            }
        }

        private CodeBlock values(Path path) {
            return AcceptorCode.this.path(path, variable, from, depth);
        }
    }

    private CodeBlock path(Path path, String variable, @Nullable String from) {
        return path(path, variable, from, 0);
    }

    /** {@code response.each(DescribeServicesResponse::services).get(Service::status)}. */
    private CodeBlock path(Path path, String variable, @Nullable String from, int depth) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L", variable);
        for (Place place : places(path, from)) {
            code.add(".$L", step(place));
            Expression filter = place.step().filter();
            if (filter != null) {
                String item = "item" + (depth == 0 ? "" : depth + 1);
                code.add(
                        ".where($L -> $L)",
                        item,
                        filter.accept(new Truth(item, place.type().shapeName(), depth + 1)));
            }
        }
        return code.build();
    }

    private CodeBlock step(Place place) {
        String method = place.each() ? "each" : "get";
        String member = place.step().name();
        if (service.shape(place.structure()) instanceof Shape.Union) {
            return service.union(place.structure())
                    .variant(member)
                    .map(variant -> CodeBlock.of("as($T.class).$L($T::value)", variant.type(), method, variant.type()))
                    .orElseThrow();
        }
        return CodeBlock.of(
                "$L($T::$L)",
                method,
                service.type(place.structure()),
                service.member(place.structure(), member).name());
    }

    private List<Place> places(Path path, @Nullable String from) {
        try {
            return types.places(path, from);
        } catch (UnsupportedConditionException e) {
            throw new IllegalStateException(e);
        }
    }
}
