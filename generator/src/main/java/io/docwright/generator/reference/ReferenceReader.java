package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.Reference.Owner;
import io.docwright.generator.reference.stray.StrayMembers;
import io.docwright.generator.reference.stray.StraySignatures;
import io.docwright.generator.reference.stray.StraySyntax;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import io.docwright.generator.reference.structure.ReferenceCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the content of pages. Stateless and thread-safe. */
public final class ReferenceReader {
    private static final Pattern CREATE_CLIENT = Pattern.compile("client\\('([^']+)'\\)");
    private static final Pattern FOLDER =
            Pattern.compile("(?:.*/)?([^/]+)/(?:client|paginator|waiter)/[^/]+(?:/[^/]+)?");
    private static final Pattern KEYWORDS = Pattern.compile("\\*\\*\\s*kwargs");

    private ReferenceReader() {}

    /** Returns the content of each page in a file. Reports a file without pages, and blocks that were left out. */
    public static List<Reference> read(Page page, Reporter reporter) {
        return read(page, new ReadingContext(new ReferenceCache(), reporter)).orElseGet(() -> {
            reporter.error(
                    DiagnosticCode.NO_REFERENCE_PAGE,
                    1,
                    1,
                    "there is no signature such as Service.Client.operation(**kwargs); the file is ignored",
                    "remove the file, or download the page again");
            return List.of();
        });
    }

    /**
     * Returns the content of each page in a file; empty, and not reported, if the file has no signature of a page. Reports
     * blocks that were left out.
     */
    public static Optional<List<Reference>> read(Page page, ReadingContext context) {
        Signatures signatures = Signatures.of(page, context.coverage());
        Reporter reporter = context.reporter();
        List<Signatures.Found> found = signatures.found();
        if (found.stream().allMatch(one -> one.signature().part().equals("Client.exceptions"))) {
            Signatures.Found lost = Signatures.lost(page);
            if (lost != null
                    && (found.isEmpty() || lost.signature().part().equals("Client"))
                    && (!lost.signature().service().isEmpty() || id(page, lost.signature()) != null)) {
                reportLost(lost.signature(), reporter);
                found = List.of(lost);
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!signatures.resources().isEmpty()) {
            report(signatures.resources(), reporter);
        }
        List<Reference> references = references(page, found, context);
        ElidedSections.report(page, context.coverage(), reporter);
        context.coverage()
                .markNavigation(
                        page,
                        found.stream().map(one -> one.signature().service()).collect(Collectors.toSet()));
        context.coverage().leftOut(page).forEach(run -> run.report(reporter));
        StraySignatures.of(page, context.coverage()).forEach(block -> reportStray(block, reporter));
        StraySyntax.report(page, context.coverage(), reporter);
        StrayMembers.report(page, context.coverage(), reporter);
        return Optional.of(references);
    }

    private static void report(List<Signatures.Resource> resources, Reporter reporter) {
        Signatures.Resource first = resources.get(0);
        List<String> names =
                resources.stream().map(Signatures.Resource::name).distinct().toList();
        reporter.note(
                DiagnosticCode.RESOURCES_IGNORED,
                first.line(),
                first.column(),
                names.size() == 1
                        ? "the class " + names.get(0) + " is a resource and not part of the API; it is ignored"
                        : names.size() + " classes, such as " + names.get(0)
                                + ", are resources and not part of the API; they are ignored",
                "nothing; the operations that resources call have pages of their own");
    }

    private static List<Reference> references(Page page, List<Signatures.Found> signatures, ReadingContext context) {
        Reporter reporter = context.reporter();
        List<Reference> references = new ArrayList<>(signatures.size());
        long members = 0;
        for (Signatures.Found found : signatures) {
            Reference reference = read(page, found, context);
            MemberCount count = reference == null ? null : MemberCount.of(reference);
            members += count == null ? 0 : count.members();
            if (members > reporter.limits().members()) {
                reportTooMany(found.signature(), reporter);
                return references;
            }
            if (count != null && count.longestName() > reporter.limits().nameLength()) {
                reporter.error(
                        DiagnosticCode.NAME_TOO_LONG,
                        found.signature().line(),
                        found.signature().column(),
                        "a name on this page has " + count.longestName() + " characters, more than the limit of "
                                + reporter.limits().nameLength() + "; the page is ignored",
                        "check whether the page is damaged, or raise the limit 'name-length'");
            } else if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    private static void reportLost(Signature signature, Reporter reporter) {
        boolean named = !signature.service().isEmpty();
        reporter.warning(
                DiagnosticCode.SIGNATURE_LOST,
                signature.line(),
                signature.column(),
                "the page has no signature; it is read as that of "
                        + (named ? signature.service() + "." + signature.part() + "." : "the method ")
                        + signature.name() + (named ? ", which its breadcrumb names" : ", which its code calls"),
                "download or save the page again, without a program that extracts articles");
    }

    private static void reportStray(Block block, Reporter reporter) {
        reporter.warning(
                DiagnosticCode.SIGNATURE_IN_TEXT,
                block.line(),
                block.column(),
                "this line has the form of a signature, but is within a part of another page; it is read as text: \""
                        + Markup.bare(block.inlines()).strip() + '"',
                "if it begins a page, move it to the margin or to a file of its own");
    }

    private static void reportTooMany(Signature signature, Reporter reporter) {
        reporter.error(
                DiagnosticCode.TOO_MANY_MEMBERS,
                signature.line(),
                signature.column(),
                "with this page the file has more than " + reporter.limits().members()
                        + " members; this page and those after it are ignored",
                "split the file, or raise the limit 'members'");
    }

    private static @Nullable Reference read(Page page, Signatures.Found found, ReadingContext context) {
        Signature signature = found.signature();
        Owner owner = new Owner(signature.service(), found.id() != null ? found.id() : id(page, signature));
        SourceSpan span = new SourceSpan(page.file(), signature.line(), signature.column());
        return switch (signature.part()) {
            case "Client.exceptions" -> new ExceptionReader(owner, context).read(signature, span);
            case "Paginator" -> new PaginatorReader(owner, context).read(signature, span);
            case "Waiter" -> new WaiterReader(owner, context).read(signature, span);
            default -> client(signature, owner, span, context);
        };
    }

    private static Reference client(Signature signature, Owner owner, SourceSpan span, ReadingContext context) {
        if (signature.name().isEmpty()) {
            Reference service = new Reference.ServicePage(owner, serviceDescription(signature.body(), context), span);
            return service;
        }
        if (isKeywordsOnly(signature.arguments())
                || Segments.of(signature.body(), new Coverage()).has(Label.REQUEST_SYNTAX)) {
            return new OperationReader(owner, context).read(signature, span);
        }
        if (isCutOff(signature)) {
            SourceSpan end = PageEnd.of(signature, span);
            context.reporter()
                    .warning(
                            DiagnosticCode.PAGE_CUT_OFF,
                            end.line(),
                            end.column(),
                            "the page ends here, without "
                                    + (signature.arguments() == null ? "the method's arguments" : "its request syntax")
                                    + "; the method is taken for one that calls no operation",
                            "if " + signature.name() + " is an operation, download or copy the page again");
        }
        StrayMembers.markParameters(signature.body(), context.coverage());
        Segments.of(signature.body(), context.coverage());
        return new Reference.HelperPage(owner, signature.name(), span);
    }

    /** The only method without arguments that calls no operation is {@code close()}. */
    private static boolean isCutOff(Signature signature) {
        String arguments = signature.arguments();
        return arguments == null || (arguments.isEmpty() && !signature.name().equals("close"));
    }

    private static boolean isKeywordsOnly(@Nullable String arguments) {
        return arguments != null && KEYWORDS.matcher(arguments.strip()).matches();
    }

    private static @Nullable String id(Page page, Signature signature) {
        for (Block block : signature.body()) {
            Block.Code code = block.asCode();
            if (code != null && signature.name().isEmpty()) {
                Matcher create = CREATE_CLIENT.matcher(code.text());
                if (create.find()) {
                    return create.group(1);
                }
            }
        }
        Matcher folder = FOLDER.matcher(page.file());
        return folder.matches() ? folder.group(1) : null;
    }

    /** The blocks between {@code A low-level client representing ...} and {@code client = ...}. */
    private static String serviceDescription(List<Block> blocks, ReadingContext context) {
        int from = 0;
        int to = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block.Code code = block.asCode();
            if (block.asParagraph() != null && block.inlines().startsWith("A low-level client")) {
                from = i + 1;
                context.coverage().mark(block, Use.TITLE);
            } else if (code != null && CREATE_CLIENT.matcher(code.text()).find()) {
                to = i;
                context.coverage().mark(block, Use.SYNTAX);
                break;
            }
        }
        List<Block> description = blocks.subList(Math.min(from, to), to);
        context.coverage().mark(description, Use.DESCRIPTION);
        context.coverage().markIndex(blocks);
        return context.descriptions().commonMark(description);
    }
}
