package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.PageLine;
import io.docwright.generator.apireference.entry.PageLines;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.HttpSyntaxParser;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a page by section. A heading that begins no section is part of the section that it is in. */
final class Sections {
    private static final Pattern ANCHOR = Pattern.compile("<a name=\"[^\"]*\"></a>");

    private final Map<SectionKind, List<PageLine>> sections = new EnumMap<>(SectionKind.class);
    private final List<PageLine> all;
    private final List<PageLine> titles = new ArrayList<>();

    private Sections(List<PageLine> lines) {
        all = lines;
        SectionKind current = SectionKind.TITLE;
        sections.put(current, new ArrayList<>());
        for (PageLine line : lines) {
            SectionKind begun = line.kind() == PageLine.Kind.HEADING ? SectionKind.of(title(line)) : null;
            if (begun != null) {
                current = begun;
                sections.computeIfAbsent(current, unseen -> new ArrayList<>());
            } else {
                if (current == SectionKind.TITLE && line.kind() == PageLine.Kind.HEADING) {
                    titles.add(line);
                }
                sections.computeIfAbsent(current, unseen -> new ArrayList<>()).add(line);
            }
        }
    }

    static Sections of(Page page) {
        return new Sections(PageLines.of(page));
    }

    /** The text of a heading, without anchors and marks. */
    static String title(PageLine heading) {
        return title(heading.markup());
    }

    static String title(String markup) {
        String plain = markup.indexOf('<') < 0 ? markup : ANCHOR.matcher(markup).replaceAll("");
        return Markup.bare(plain).strip();
    }

    boolean has(SectionKind kind) {
        return sections.containsKey(kind);
    }

    /** The lines of a section; empty if the page does not have it. */
    List<PageLine> lines(SectionKind kind) {
        return sections.getOrDefault(kind, List.of());
    }

    /** All lines of the page. */
    List<PageLine> all() {
        return all;
    }

    /** The headings before the first section. */
    List<PageLine> titles() {
        return titles;
    }

    /** The syntax that a section shows; null if there is none. */
    @Nullable
    HttpSyntax syntax(SectionKind kind) {
        for (PageLine line : lines(kind)) {
            if (line.code() != null) {
                return HttpSyntaxParser.parse(line.code().text());
            }
        }
        return null;
    }
}
