package io.docwright.generator.diff;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Comparisons to show. */
public final class SampleChanges {
    /** Names and texts of a hostile page, one for each way from text into markup. */
    public static final List<String> HOSTILE = List.of(
            "<script>document.title='run'</script>",
            "</script><script>document.title='run'</script>",
            "</style><img src=x onerror=\"document.title='run'\">",
            "\"><img src=x onerror=document.title='run'>",
            "' onmouseover='document.title=1' x='",
            "<!-- <script>",
            "--><b>",
            "</title></textarea></option></select><h1>",
            "]]><![CDATA[",
            "{{script}}{{changes}}",
            "&lt;b&gt; &amp;amp;",
            "javascript:alert(1)",
            "\u0000\u0008\u001b[31m\ud800\uffff");

    private static final String OLD = "codeartifact/2026-09";
    private static final String NEW = "codeartifact/2026-10";

    private SampleChanges() {}

    /** One month of two services. */
    public static Comparison month() {
        return new Comparison(List.of(
                change(ChangeKind.MEMBER_REMOVED, "Domain.bucketArn", "string", null, "DescribeDomain.rst", 41, 0),
                change(
                        ChangeKind.MEMBER_TYPE_CHANGED,
                        "ListDomainsResponse.domains",
                        "list of string",
                        "list of DomainSummary",
                        "ListDomains.rst",
                        62,
                        66),
                change(
                        ChangeKind.REQUEST_MEMBER_REQUIRED,
                        "CreateDomainRequest.encryptionKey",
                        "optional",
                        "required",
                        "CreateDomain.rst",
                        18,
                        18),
                change(
                        ChangeKind.OPERATION_RENAMED,
                        "GetPackage",
                        "FetchPackage",
                        "GetPackage",
                        "GetPackage.rst",
                        1,
                        1),
                change(ChangeKind.VALUE_ADDED, "PackageFormat.swift", null, "swift", "ListPackages.rst", 0, 33),
                change(ChangeKind.OPERATION_ADDED, "DeletePackage", null, "DeletePackage", "DeletePackage.rst", 0, 1),
                change(ChangeKind.MEMBER_ADDED, "Domain.owner", null, "string", "DescribeDomain.rst", 0, 47),
                change(
                        ChangeKind.OPERATION_DEPRECATED,
                        "ListPackages",
                        null,
                        "Use ListPackageVersions.",
                        "ListPackages.rst",
                        0,
                        3),
                change(
                        ChangeKind.MEMBER_DOCUMENTED,
                        "Domain.name",
                        "The name of the domain.",
                        "The name of the domain, 2 to 50 characters.",
                        "DescribeDomain.rst",
                        30,
                        31),
                change(
                        ChangeKind.OPERATION_DOCUMENTED,
                        "CreateDomain",
                        longText("a store"),
                        longText("an isolated store"),
                        "CreateDomain.rst",
                        3,
                        3),
                change(ChangeKind.EXAMPLES_CHANGED, "CreateDomain", null, null, "CreateDomain.rst", 90, 96),
                new Change(
                        ChangeKind.WAITER_CHANGED,
                        "queues",
                        "QueueEmpty waiter",
                        "every 5 s, 20 times, until there are no messages",
                        "every 10 s, 20 times, until there are no messages",
                        null,
                        new SourceSpan("queues.json", 12, 5))));
    }

    /** Several changes of one kind to one element, among others. */
    public static Comparison groups() {
        List<Change> changes = new ArrayList<>(IntStream.rangeClosed(1, 34)
                .mapToObj(i -> change(
                        ChangeKind.VALUE_ADDED, "PackageFormat", null, "FORMAT_" + i, "ListPackages.rst", 31, 33))
                .toList());
        changes.add(change(ChangeKind.MEMBER_ADDED, "Domain.owner", null, "string", "DescribeDomain.rst", 0, 47));
        for (String member : List.of("assetSize", "createdAt", "ownerId", "repositories")) {
            changes.add(change(
                    ChangeKind.MEMBER_ADDED,
                    "Package." + member,
                    null,
                    "string",
                    "DescribePackage.rst",
                    0,
                    50 + member.length()));
        }
        for (String member : List.of("arn", "key")) {
            changes.add(change(
                            ChangeKind.MEMBER_RENAMED,
                            "Domain.domain" + member,
                            "Domain." + member,
                            "Domain.domain" + member,
                            "DescribeDomain.rst",
                            20 + member.charAt(0),
                            21 + member.charAt(0))
                    .usedBy(List.of(new Use("com.example.App", "main", "App.java", member.charAt(0)))));
            changes.add(change(
                    ChangeKind.MEMBER_CONSTRAINT_NARROWED,
                    "Domain." + member + "s",
                    "a string of 2 to 500 characters that match " + "[a-z]{1,9}".repeat(3),
                    "a string of 2 to 50 characters that match " + "[a-z]{1,9}".repeat(9),
                    "DescribeDomain.rst",
                    20,
                    21));
        }
        for (String operation : List.of("DeletePackage", "DisposePackage")) {
            String page = operation + ".rst";
            changes.add(change(ChangeKind.OPERATION_ADDED, operation, null, operation, page, 0, 1));
            changes.add(change(ChangeKind.ERROR_REMOVED, "CopyPackage", operation + "Exception", null, page, 9, 9));
            changes.add(change(ChangeKind.EXAMPLES_CHANGED, operation + "s", null, null, page, 90, 96));
        }
        return new Comparison(changes);
    }

    /** Only words. */
    public static Comparison ofWords() {
        return new Comparison(List.of(change(
                ChangeKind.MEMBER_DOCUMENTED,
                "Domain.name",
                "Its name.",
                "Its new name.",
                "DescribeDomain.rst",
                3,
                3)));
    }

    /** Everything that pages decide is hostile. */
    public static Comparison hostile() {
        return new Comparison(HOSTILE.stream()
                .flatMap(text -> List.of(ChangeKind.MEMBER_TYPE_CHANGED, ChangeKind.OPERATION_DOCUMENTED).stream()
                        .map(kind -> new Change(
                                kind,
                                text,
                                "Subject" + text,
                                "same " + text + " same",
                                ("same " + text + text + " same\n").repeat(20),
                                new SourceSpan(text, 1, 2),
                                new SourceSpan(text + text, 3, 4))))
                .toList());
    }

    /** Many changes of all kinds, of forty services. */
    public static Comparison many(int count) {
        ChangeKind[] kinds = ChangeKind.values();
        return new Comparison(IntStream.range(0, count)
                .mapToObj(i -> new Change(
                        kinds[i % kinds.length],
                        "service" + i % 40,
                        "Structure" + i + ".member",
                        "The old text of member " + i + ", in a few words.",
                        "The new text of member " + i + ", in a few words and some more.",
                        new SourceSpan("old/service/Operation" + i + ".rst", 10, 5),
                        new SourceSpan("new/service/Operation" + i + ".rst", 12, 5)))
                .toList());
    }

    private static String longText(String what) {
        return "Creates a domain. A domain holds what the repositories of an organization have in common.\n\n".repeat(4)
                + "Each repository of it is " + what + " of packages.\n\n"
                + "Packages are stored once for a domain, however many repositories hold them.\n\n".repeat(4);
    }

    private static Change change(
            ChangeKind kind,
            String subject,
            @Nullable String before,
            @Nullable String after,
            String page,
            int oldLine,
            int newLine) {
        return new Change(
                kind,
                "codeartifact",
                subject,
                before,
                after,
                oldLine == 0 ? null : new SourceSpan(OLD + "/" + page, oldLine, 1),
                newLine == 0 ? null : new SourceSpan(NEW + "/" + page, newLine, 1));
    }
}
