package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.PageLine;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import java.util.List;
import java.util.Set;

/** Records what the lines of an API page are read as. Not thread-safe. */
final class PageAccount {
    private final Coverage coverage = new Coverage();
    private final Sections sections;

    PageAccount(Sections sections) {
        this.sections = sections;
    }

    Coverage coverage() {
        return coverage;
    }

    /** Records the entries of a section, and what introduces them. */
    void entries(SectionKind kind, List<Entered> entries, Use use) {
        entries.forEach(entry -> coverage.mark(entry.head().block(), use));
        entries.forEach(entry -> mark(entry.prose(), Use.DESCRIPTION));
        int first =
                entries.isEmpty() ? Integer.MAX_VALUE : entries.get(0).head().line();
        for (PageLine line : sections.lines(kind)) {
            if (line.line() >= first) {
                coverage.mark(line.block(), use);
            } else if (isSentence(line.markup())) {
                coverage.mark(line.block(), Use.DESCRIPTION);
            }
        }
    }

    /** Whether a line can introduce the entries of a section: it ends as a sentence does, or has a link. */
    private static boolean isSentence(String markup) {
        return markup.endsWith(".") || markup.endsWith(":") || markup.endsWith(";") || markup.contains("](");
    }

    /** The line that begins an entry, and the lines of its description. */
    record Entered(PageLine head, List<PageLine> prose) {}

    /** Records all lines that are in no section of entries. What precedes the title is about the copy, not the API. */
    void rest(Page page, PageLine title) {
        coverage.mark(title.block(), Use.TITLE);
        for (PageLine line : sections.lines(SectionKind.TITLE)) {
            coverage.mark(line.block(), line.line() > title.line() ? Use.DESCRIPTION : Use.NAVIGATION);
        }
        syntax(SectionKind.REQUEST_SYNTAX);
        syntax(SectionKind.RESPONSE_SYNTAX);
        mark(sections.lines(SectionKind.EXAMPLES), Use.EXAMPLE);
        mark(sections.lines(SectionKind.SEE_ALSO), Use.NAVIGATION);
        for (PageLine line : sections.all()) {
            if (line.kind() == PageLine.Kind.HEADING) {
                coverage.mark(line.block(), Use.TITLE);
            } else if (line.code() == null && Sections.title(line).isEmpty()) {
                coverage.mark(line.block(), Use.NAVIGATION); // an anchor
            }
        }
        coverage.markNavigation(page, Set.of());
    }

    /** Records a page of endpoints; all but its tables describes them, or is about something else. */
    void endpoints(Page page) {
        mark(sections.all(), Use.DESCRIPTION);
        coverage.markNavigation(page, Set.of());
    }

    /** Lines around code describe it; a section that shows no syntax has lost it, and its lines are left out. */
    private void syntax(SectionKind kind) {
        HttpSyntax syntax = sections.syntax(kind);
        if (syntax != null && !syntax.isEmpty()) {
            for (PageLine line : sections.lines(kind)) {
                coverage.mark(line.block(), line.code() == null ? Use.DESCRIPTION : Use.SYNTAX);
            }
        }
    }

    private void mark(List<PageLine> lines, Use use) {
        lines.forEach(line -> coverage.mark(line.block(), use));
    }
}
