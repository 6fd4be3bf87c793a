package io.docwright.generator.reference.syntax;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.TextCache;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a syntax block: a Python literal that shows a type by an example of its value.
 *
 * <pre>
 * response = client.list_things(
 *     kind='SMALL'|'LARGE',
 *     filter={
 *         'name': 'string'
 *     }
 * )
 * </pre>
 */
public final class SyntaxParser {
    private static final String ANY_JSON = "{...}|[...]|123|123.4|'string'|True|None";
    private static final String RECURSIVE = "'... recursive ...'";

    private final String text;
    private final Block.Code code;
    private final TextCache<QuotedValues> quotedValues;
    private final Reporter reporter;
    private int at;
    private int line;
    private int lineStart;
    private int lineEnd = -1;
    private int depth;
    private boolean failed;

    private SyntaxParser(Block.Code code, TextCache<QuotedValues> quotedValues, Reporter reporter) {
        this.text = code.text();
        this.quotedValues = quotedValues;
        this.code = code;
        this.reporter = reporter;
        this.line = code.line();
    }

    /**
     * The content of a block.
     *
     * @param value null if the block has none
     * @param rest the text after the value
     * @param broken whether the block cannot be read to its end: its value, or what follows it
     */
    public record Result(Syntax.@Nullable StructureOrMap value, String rest, boolean broken) {}

    /** Reads {@code name = call(arguments)}, {@code call(arguments)} or a dict. */
    public static Result parse(Block.Code code, TextCache<QuotedValues> quotedValues, Reporter reporter) {
        SyntaxParser parser = new SyntaxParser(code, quotedValues, reporter);
        Syntax.StructureOrMap dict = parser.whole();
        parser.end();
        return new Result(dict, parser.text.substring(Math.min(parser.at, parser.text.length())), parser.failed);
    }

    private Syntax.@Nullable StructureOrMap whole() {
        skipSpace();
        if (peek() == '{') {
            return value() instanceof Syntax.StructureOrMap dict ? dict : null;
        }
        int open = text.indexOf('(', at);
        int newline = text.indexOf('\n', at);
        if (open < 0 || (newline >= 0 && newline < open)) {
            fail("a call or a dict");
            return null;
        }
        int startLine = line;
        int startColumn = column();
        at = open + 1;
        List<Syntax.Entry> entries = new ArrayList<>();
        while (!failed && !closes(')')) {
            add(argument(), entries);
            separator();
        }
        return new Syntax.StructureOrMap(entries, startLine, startColumn);
    }

    /**
     * Reports what follows the value. A bracket more than the block opens is missing above it, or is there twice. A comment follows
     * if a part of the page is omitted.
     */
    private void end() {
        skipSpace();
        if (failed || at >= text.length() || peek() == '#') {
            return;
        }
        if (")}],".indexOf(peek()) >= 0) {
            fail("the end of the block");
        } else {
            reporter.warning(
                    DiagnosticCode.SYNTAX_NOT_UNDERSTOOD,
                    line,
                    column(),
                    "the block goes on after the end of its value; the rest is ignored",
                    "remove the rest, or download or copy the page again");
        }
    }

    /** An entry without a name could not be read and has been reported. */
    private void add(Syntax.Entry entry, List<Syntax.Entry> entries) {
        boolean twice =
                !entries.isEmpty() && entries.get(entries.size() - 1).key().equals(entry.key());
        if (twice) {
            reporter.warning(
                    DiagnosticCode.SYNTAX_NOT_UNDERSTOOD,
                    entry.line(),
                    entry.column(),
                    "'" + entry.key() + "' is in the block twice; the second one is ignored",
                    "remove it, or download or copy the page again");
        } else if (!failed || !entry.key().isEmpty()) {
            entries.add(entry);
        }
    }

    /** {@code name=value}. */
    private Syntax.Entry argument() {
        int startLine = line;
        int startColumn = column();
        int equals = text.indexOf('=', at);
        int newline = text.indexOf('\n', at);
        String name = equals < 0 ? "" : text.substring(at, equals).strip();
        if (equals < 0 || (newline >= 0 && newline < equals) || !isName(name) || isCall(equals + 1)) {
            fail("name=value");
            return new Syntax.Entry(List.of(""), new Syntax.Unknown(startLine, startColumn), startLine, startColumn);
        }
        at = equals + 1;
        Syntax value = value();
        if (take(" or ")) {
            skipLine();
        }
        return new Syntax.Entry(List.of(name), value, startLine, startColumn);
    }

    /** Whether a text can name an argument, as far as this shows that markup or a line break is lost. */
    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "\\'\"()[]{}".indexOf(c) >= 0);
    }

    /** {@code client.get_widget(}: the first line of the block once more. */
    private boolean isCall(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || isCallee(text.charAt(end)))) {
            end++;
        }
        return end < text.length()
                && text.charAt(end) == '('
                && text.substring(from, end).contains(".");
    }

    private static boolean isCallee(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    /** <code>name='string' or {...}</code>: the first alternative is the one that is sent. */
    private void skipLine() {
        int newline = text.indexOf('\n', at);
        at = newline < 0 ? text.length() : newline;
    }

    private Syntax value() {
        skipSpace();
        int startLine = line;
        int startColumn = column();
        if (++depth > reporter.limits().depth()) {
            fail("at most " + reporter.limits().depth() + " nested values");
            return new Syntax.Unknown(startLine, startColumn);
        }
        Syntax value = switch (peek()) {
            case '\'' -> strings(startLine, startColumn);
            case '{' -> dict(startLine, startColumn);
            case '[' -> listing(startLine, startColumn);
            default -> word(startLine, startColumn);
        };
        depth--;
        return value;
    }

    private Syntax strings(int startLine, int startColumn) {
        List<String> values = choices();
        return values.size() == 1 && values.get(0).equals("string")
                ? new Syntax.Scalar(ScalarKind.STRING, startLine, startColumn)
                : new Syntax.Enumeration(values, startLine, startColumn);
    }

    /** {@code 'A'|'B'}. */
    private List<String> choices() {
        QuotedValues found = quotedValues.of(text, at, lineEnd());
        at += found.length();
        if (!found.closed()) {
            if (found.length() > 0 && !text.substring(lineEnd()).isBlank()) {
                cutOff();
            } else {
                fail("a closing '");
            }
        }
        return found.values();
    }

    /** The line ends inside a value and others follow: a printed page is not wide enough for it. */
    private void cutOff() {
        reporter.warning(
                DiagnosticCode.LINE_CUT_OFF,
                line,
                column(),
                "the line is cut off inside a value; the complete values before it are kept",
                "add the missing values, or read the page in another format");
        at = lineEnd();
    }

    /** Where the line that is read ends; looked up once for each line, because one line may hold thousands of values. */
    private int lineEnd() {
        if (lineEnd < at) {
            int newline = text.indexOf('\n', at);
            lineEnd = newline < 0 ? text.length() : newline;
        }
        return lineEnd;
    }

    private Syntax dict(int startLine, int startColumn) {
        if (take(ANY_JSON)) {
            return new Syntax.Scalar(ScalarKind.DOCUMENT, startLine, startColumn);
        }
        at++;
        List<Syntax.Entry> entries = new ArrayList<>();
        while (!failed && !closes('}')) {
            if (take(RECURSIVE)) {
                expect('}');
                return new Syntax.Recursive(startLine, startColumn);
            }
            add(entry(), entries);
            separator();
        }
        return new Syntax.StructureOrMap(entries, startLine, startColumn);
    }

    /** {@code 'name': value}. */
    private Syntax.Entry entry() {
        int startLine = line;
        int startColumn = column();
        if (peek() != '\'') {
            fail("a name in quotes");
            return new Syntax.Entry(List.of(""), new Syntax.Unknown(startLine, startColumn), startLine, startColumn);
        }
        List<String> keys = choices();
        expect(':');
        Syntax value = failed ? new Syntax.Unknown(startLine, startColumn) : value();
        return new Syntax.Entry(keys, value, startLine, startColumn);
    }

    private Syntax listing(int startLine, int startColumn) {
        at++;
        if (closes(']')) {
            return new Syntax.ListOf(new Syntax.Unknown(startLine, startColumn), startLine, startColumn);
        }
        Syntax element = value();
        separator();
        if (!failed && !closes(']')) {
            fail("one element, then ]");
        }
        return new Syntax.ListOf(element, startLine, startColumn);
    }

    private Syntax word(int startLine, int startColumn) {
        if (take("True|False")) {
            return new Syntax.Scalar(ScalarKind.BOOLEAN, startLine, startColumn);
        }
        if (take("123.0")) {
            return new Syntax.Scalar(ScalarKind.FLOAT, startLine, startColumn);
        }
        if (take("123")) {
            return new Syntax.Scalar(ScalarKind.INTEGER, startLine, startColumn);
        }
        if (take("datetime(2015, 1, 1)")) {
            return new Syntax.Scalar(ScalarKind.TIMESTAMP, startLine, startColumn);
        }
        if (take("b'bytes'|file") || take("StreamingBody()")) {
            return new Syntax.Scalar(ScalarKind.BLOB_STREAM, startLine, startColumn);
        }
        if (take("b'bytes'")) {
            return new Syntax.Scalar(ScalarKind.BLOB, startLine, startColumn);
        }
        if (take("...")) {
            return new Syntax.UnspecifiedScalar(startLine, startColumn);
        }
        if (take("EventStream(")) {
            Syntax inner = value();
            expect(')');
            return inner instanceof Syntax.StructureOrMap dict
                    ? new Syntax.EventStream(dict, startLine, startColumn)
                    : inner;
        }
        fail("a value");
        return new Syntax.Unknown(startLine, startColumn);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private void expect(char wanted) {
        skipSpace();
        if (peek() == wanted) {
            at++;
        } else {
            fail("" + wanted);
        }
    }

    private boolean closes(char bracket) {
        skipSpace();
        boolean there = peek() == bracket;
        at += there ? 1 : 0;
        return there;
    }

    private void separator() {
        skipSpace();
        if (peek() == ',') {
            at++;
        }
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            if (text.charAt(at++) == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    /** Moves back over trailing blank lines to the end of the last line. */
    private void toTheEnd() {
        int end = text.stripTrailing().length();
        for (int i = end; i < text.length(); i++) {
            line -= text.charAt(i) == '\n' ? 1 : 0;
        }
        at = end;
        lineStart = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    }

    private int column() {
        return code.column() + at - lineStart;
    }

    private void fail(String expected) {
        if (failed) {
            return;
        }
        failed = true;
        if (at >= text.length()) {
            toTheEnd();
        }
        int newline = text.indexOf('\n', at);
        String found = text.substring(at).isBlank()
                ? "found the end of the block"
                : "found '" + text.substring(at, Math.min(at + 40, newline < 0 ? text.length() : newline)) + "'";
        reporter.error(
                DiagnosticCode.SYNTAX_NOT_UNDERSTOOD,
                line,
                column(),
                "expected " + expected + ", " + found + "; the rest of this block is ignored",
                expected,
                "compare the block with its original page; it may have been cut or edited");
    }
}
