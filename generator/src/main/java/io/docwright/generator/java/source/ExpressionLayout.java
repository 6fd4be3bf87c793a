package io.docwright.generator.java.source;

import io.docwright.generator.java.javadoc.LineFiller;
import io.docwright.generator.java.source.Expression.Call;
import io.docwright.generator.java.source.Expression.Chain;
import io.docwright.generator.java.source.Expression.Lambda;
import io.docwright.generator.java.source.Expression.Step;
import io.docwright.generator.java.source.Expression.Text;
import io.docwright.generator.java.source.Expression.Word;
import java.util.Iterator;
import java.util.List;

/** Formats an expression: on one line if it fits, otherwise each call of a chain on its own line. */
public final class ExpressionLayout {
    private static final int STEP = 4;
    private static final int NARROWEST = 30;

    private final StringBuilder out = new StringBuilder();
    private int lineStart;

    private ExpressionLayout() {}

    /** The expression as a statement. */
    public static String statement(Expression expression) {
        ExpressionLayout layout = new ExpressionLayout();
        layout.print(expression, 0, 1);
        return layout.out.append(';').toString();
    }

    /**
     * Appends an expression.
     *
     * @param indent the indent of the line that it starts in
     * @param tail the number of characters that follow on its last line
     */
    private void print(Expression expression, int indent, int tail) {
        if (!expression.hasComments()) {
            String flat = expression.flat();
            if (out.length() - lineStart + flat.length() + tail <= LineFiller.WIDTH) {
                out.append(flat);
                return;
            }
        }
        expression.accept(new Lines(indent, tail));
    }

    /** Prints an expression on several lines. */
    private final class Lines implements Expression.Visitor {
        private final int indent;
        private final int tail;

        Lines(int indent, int tail) {
            this.indent = indent;
            this.tail = tail;
        }

        @Override
        public void word(Word word) {
            out.append(word.text());
        }

        @Override
        public void text(Text text) {
            ExpressionLayout.this.text(text, indent, tail);
        }

        @Override
        public void call(Call call) {
            ExpressionLayout.this.call(call, indent, tail);
        }

        @Override
        public void chain(Chain chain) {
            ExpressionLayout.this.chain(chain, indent, tail);
        }

        @Override
        public void lambda(Lambda lambda) {
            out.append(lambda.parameter()).append(" -> ");
            print(lambda.body(), indent, tail);
        }
    }

    private void text(Text text, int indent, int tail) {
        if (JavaStrings.isBlock(text.value())) {
            block(text.value(), indent + STEP);
            return;
        }
        int width = Math.max(NARROWEST, LineFiller.WIDTH - indent - STEP - "+ ".length() - tail);
        List<String> literals = JavaStrings.literals(text.value(), width);
        line(indent + STEP);
        out.append(literals.get(0));
        for (String literal : literals.subList(1, literals.size())) {
            line(indent + STEP);
            out.append("+ ").append(literal);
        }
    }

    private void block(String text, int indent) {
        line(indent);
        out.append("\"\"\"");
        for (Iterator<String> rows = JavaStrings.block(text).iterator(); rows.hasNext(); ) {
            String row = rows.next();
            line(row.isEmpty() && rows.hasNext() ? 0 : indent);
            out.append(row);
        }
        out.append("\"\"\"");
    }

    private void call(Call call, int indent, int tail) {
        out.append(call.name()).append('(');
        if (call.arguments().size() == 1) {
            print(call.arguments().get(0), indent, tail + 1);
        } else {
            for (Iterator<Expression> arguments = call.arguments().iterator(); arguments.hasNext(); ) {
                line(indent + STEP);
                Expression argument = arguments.next();
                print(argument, indent + STEP, arguments.hasNext() ? 1 : tail + 1);
                out.append(arguments.hasNext() ? "," : "");
            }
        }
        out.append(')');
    }

    private void chain(Chain chain, int indent, int tail) {
        out.append(chain.receiver());
        List<Step> steps = chain.steps();
        if (steps.size() == 1 && steps.get(0).comment().isEmpty()) {
            out.append('.');
            print(steps.get(0).call(), indent, tail);
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            comment(steps.get(i).comment(), indent + STEP);
            line(indent + STEP);
            out.append('.');
            print(steps.get(i).call(), indent + STEP, i + 1 < steps.size() ? 0 : tail);
        }
    }

    private void comment(String comment, int indent) {
        comment.lines().flatMap(line -> LineFiller.fill(line).stream()).forEach(line -> {
            line(indent);
            out.append("// ").append(line);
        });
    }

    private void line(int indent) {
        out.append('\n');
        lineStart = out.length();
        out.append(" ".repeat(indent));
    }
}
