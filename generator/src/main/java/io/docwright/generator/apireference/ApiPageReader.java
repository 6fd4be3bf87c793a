package io.docwright.generator.apireference;

import io.docwright.generator.apireference.ApiPage.CommonErrorsPage;
import io.docwright.generator.apireference.ApiPage.CommonParametersPage;
import io.docwright.generator.apireference.ApiPage.DataTypePage;
import io.docwright.generator.apireference.ApiPage.EndpointsPage;
import io.docwright.generator.apireference.ApiPage.Kind;
import io.docwright.generator.apireference.ApiPage.OperationPage;
import io.docwright.generator.apireference.endpoint.EndpointTable;
import io.docwright.generator.apireference.endpoint.EndpointTables;
import io.docwright.generator.apireference.entry.Entry;
import io.docwright.generator.apireference.entry.EntryReader;
import io.docwright.generator.apireference.entry.ErrorEntry;
import io.docwright.generator.apireference.entry.ErrorReader;
import io.docwright.generator.apireference.entry.PageLine;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.SampleBodies;
import io.docwright.generator.apireference.syntax.SampleRequest;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the content of an API page. Not thread-safe. */
public final class ApiPageReader {
    private static final Pattern COMMON_PARAMETERS = Pattern.compile("(?i)common (?:query )?parameters");
    private static final Pattern COMMON_ERRORS = Pattern.compile("(?i)common error(?:s| types)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.\\-]{0,300}");
    private static final String UNION =
            "This data type is a UNION, so only one of the following members can be specified when used or returned.";

    private final Sections sections;
    private final Members members;
    private final Reporter reporter;
    private final ServiceUid.@Nullable Link link;
    private final List<PageLine> orphans = new ArrayList<>();
    private final PageAccount account;
    private int entries;

    private ApiPageReader(Page page, Sections sections, ServiceUid.@Nullable Link link, Reporter reporter) {
        this.sections = sections;
        this.members = new Members(page.file());
        this.account = new PageAccount(sections);
        this.reporter = reporter;
        this.link = link;
    }

    /**
     * The result of reading a page.
     *
     * @param page null if the page was refused and reported
     * @param coverage what each block was read as
     */
    public record Reading(@Nullable ApiPage page, Coverage coverage) {}

    /** Reads a page; returns null, and reports nothing, if it is no API page. */
    public static @Nullable Reading read(Page page, Reporter reporter) {
        if (page.blocks().stream().noneMatch(ApiPageReader::isSign)) {
            return null;
        }
        Sections sections = Sections.of(page);
        if (sections.has(SectionKind.ENDPOINTS)) {
            return endpoints(page, sections);
        }
        ServiceUid.Link link = ServiceUid.find(sections.lines(SectionKind.SEE_ALSO));
        PageLine title = title(sections, link);
        return title == null ? null : new ApiPageReader(page, sections, link, reporter).read(page, title);
    }

    /**
     * The heading that the links of the page name; without links, the first that is one word and no title of a box. Copies put
     * other headings around a page, or repeat its title: the last of equal ones is that of the page.
     */
    private static @Nullable PageLine title(Sections sections, ServiceUid.@Nullable Link link) {
        PageLine title = null;
        String name = link == null ? null : link.name();
        for (PageLine heading : sections.titles()) {
            String text = Sections.title(heading);
            boolean named = NAME.matcher(text).matches() && Admonitions.kind(text) == null;
            if (text.equalsIgnoreCase(name)) {
                title = heading;
            } else if (title == null && (named || isCommon(text))) {
                title = heading;
                name = name == null ? text : name;
            }
        }
        return title;
    }

    /** The page of a product's endpoints; null if its section has no table of hosts. */
    private static @Nullable Reading endpoints(Page page, Sections sections) {
        PageLine heading = sections.titles().stream()
                .filter(line -> !Sections.title(line).isEmpty())
                .reduce((first, second) -> second)
                .orElse(null);
        String title = heading == null ? "" : Sections.title(heading);
        List<EndpointTable> tables = EndpointTables.read(title, sections.lines(SectionKind.ENDPOINTS));
        if (tables.isEmpty()) {
            return null;
        }
        PageAccount account = new PageAccount(sections);
        account.endpoints(page);
        SourceSpan span = heading == null
                ? SourceSpan.of(page.file())
                : new SourceSpan(page.file(), heading.line(), heading.column());
        return new Reading(new EndpointsPage(title, tables, span), account.coverage());
    }

    /** Whether a block is a heading that an API page has. */
    private static boolean isSign(Block block) {
        String title = block.asParagraph() == null ? Sections.title(block.inlines()) : "";
        return !title.isEmpty() && (SectionKind.of(title) != null || isCommon(title));
    }

    private static boolean isCommon(String title) {
        return COMMON_PARAMETERS.matcher(title).matches()
                || COMMON_ERRORS.matcher(title).matches();
    }

    private @Nullable Reading read(Page page, PageLine heading) {
        String title = Sections.title(heading);
        SourceSpan span = new SourceSpan(page.file(), heading.line(), heading.column());
        ApiPage read;
        if (COMMON_PARAMETERS.matcher(title).matches()) {
            read = new CommonParametersPage(title, uid(), plainMembers(SectionKind.TITLE), span);
        } else if (COMMON_ERRORS.matcher(title).matches()) {
            read = new CommonErrorsPage(title, uid(), errors(SectionKind.TITLE, span), span);
        } else if (!NAME.matcher(title).matches()) {
            return null;
        } else if (sections.has(SectionKind.CONTENTS) && !sections.has(SectionKind.REQUEST_PARAMETERS)) {
            read = dataType(title, span);
        } else if (isOperation()) {
            read = operation(title, span);
        } else {
            return null;
        }
        if (entries == 0 && !orphans.isEmpty()) {
            refuse(orphans.get(0));
            return new Reading(null, account.coverage());
        }
        orphans.forEach(this::leaveOut);
        account.rest(page, heading);
        for (Coverage.Run run : account.coverage().leftOut(page)) {
            if (orphans.stream().noneMatch(line -> run.has(line.block()))) {
                run.report(reporter);
            }
        }
        return new Reading(read, account.coverage());
    }

    private void leaveOut(PageLine line) {
        reporter.warning(
                DiagnosticCode.LINE_LEFT_OUT,
                line.line(),
                line.column(),
                "no member precedes this line; ignored: \"" + line.bare() + '"',
                "remove it, or download or copy the page again");
    }

    private void refuse(PageLine first) {
        reporter.error(
                DiagnosticCode.ENTRY_NAMES_LOST,
                first.line(),
                first.column(),
                "the page has types, such as \"" + first.bare() + "\", but no name of a member; it is ignored",
                "save the page again, with another program");
    }

    private boolean isOperation() {
        return sections.has(SectionKind.REQUEST_PARAMETERS)
                || sections.has(SectionKind.URI_PARAMETERS)
                || sections.has(SectionKind.REQUEST_BODY)
                || sections.has(SectionKind.RESPONSE_ELEMENTS)
                || (sections.has(SectionKind.ERRORS) && sections.has(SectionKind.SEE_ALSO));
    }

    private @Nullable ServiceUid uid() {
        return link == null ? null : link.uid();
    }

    /** The lines between the title and the first section. */
    private String documentation(SourceSpan title) {
        return Prose.text(sections.lines(SectionKind.TITLE).stream()
                .dropWhile(line -> line.line() <= title.line())
                .toList());
    }

    private DataTypePage dataType(String title, SourceSpan span) {
        boolean union = sections.lines(SectionKind.TITLE).stream().anyMatch(ApiPageReader::isUnion)
                || sections.lines(SectionKind.CONTENTS).stream().anyMatch(ApiPageReader::isUnion);
        Kind kind = union ? Kind.UNION : title.endsWith("Exception") ? Kind.EXCEPTION : Kind.STRUCTURE;
        return new DataTypePage(title, uid(), kind, documentation(span), plainMembers(SectionKind.CONTENTS), span);
    }

    private static boolean isUnion(PageLine line) {
        return line.markup().startsWith("This data type is a UNION")
                && line.bare().equals(UNION);
    }

    private OperationPage operation(String title, SourceSpan span) {
        HttpSyntax request = sections.syntax(SectionKind.REQUEST_SYNTAX);
        HttpSyntax response = sections.syntax(SectionKind.RESPONSE_SYNTAX);
        RequestBinding requests = new RequestBinding(request);
        List<ApiMember> input = new ArrayList<>();
        for (Entry entry : entries(SectionKind.URI_PARAMETERS)) {
            input.add(members.input(entry, requests.outsideBody(entry)));
        }
        for (Entry entry : entries(SectionKind.REQUEST_PARAMETERS)) {
            input.add(members.input(entry, requests.body(entry)));
        }
        for (Entry entry : entries(SectionKind.REQUEST_BODY)) {
            input.add(members.input(entry, requests.body(entry)));
        }
        ResponseBinding responses = new ResponseBinding(response);
        List<ApiMember> output = new ArrayList<>();
        for (Entry entry : entries(SectionKind.RESPONSE_ELEMENTS)) {
            output.add(members.output(entry, responses.wire(entry)));
        }
        List<String> samples = samples();
        return new OperationPage(
                title,
                uid(),
                documentation(span),
                requests.http(),
                request,
                response,
                responses.status(),
                input,
                output,
                errors(SectionKind.ERRORS, span),
                samples.stream()
                        .map(SampleRequest::find)
                        .filter(Objects::nonNull)
                        .toList(),
                request == null && response == null ? SampleBodies.of(samples) : SampleBodies.NONE,
                span);
    }

    private List<String> samples() {
        return sections.lines(SectionKind.EXAMPLES).stream()
                .map(PageLine::code)
                .filter(Objects::nonNull)
                .map(code -> code.text())
                .toList();
    }

    private List<ApiMember> plainMembers(SectionKind kind) {
        return entries(kind).stream().map(members::member).toList();
    }

    private List<Entry> entries(SectionKind kind) {
        EntryReader.Found found = EntryReader.read(sections.lines(kind));
        orphans.addAll(found.orphans());
        entries += found.entries().size();
        account.entries(
                kind,
                found.entries().stream()
                        .map(entry -> new PageAccount.Entered(entry.head().at(), entry.prose()))
                        .toList(),
                Use.MEMBER);
        return found.entries();
    }

    private List<ApiError> errors(SectionKind kind, SourceSpan title) {
        List<ApiError> errors = new ArrayList<>();
        List<ErrorEntry> found = ErrorReader.read(sections.lines(kind));
        account.entries(
                kind,
                found.stream()
                        .map(entry -> new PageAccount.Entered(entry.head().at(), entry.prose()))
                        .toList(),
                Use.ERROR);
        for (ErrorEntry entry : found) {
            errors.add(new ApiError(
                    entry.head().label(),
                    entry.status(),
                    entry.members().stream().map(head -> head.label()).toList(),
                    Prose.text(entry.prose()),
                    new SourceSpan(
                            title.file(),
                            entry.head().at().line(),
                            entry.head().at().column())));
        }
        return errors;
    }
}
