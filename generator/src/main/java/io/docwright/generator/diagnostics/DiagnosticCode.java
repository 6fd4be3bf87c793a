package io.docwright.generator.diagnostics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All kinds of diagnostics. Their words are stable: a later version may add some, and changes none.
 *
 * <p>The texts are Markdown; {@code docwright explain CODE} and the page of all codes are made of them.
 */
public enum DiagnosticCode {
    // Files that are read as pages.
    NO_REFERENCE_PAGE(
            Severity.ERROR,
            "A file is no reference page",
            "a signature such as `Service.Client.operation(**kwargs)`, in RST, HTML, Markdown or plain text",
            "Nothing in the file says of which service and operation it is: a page is known by its signature. The file is"
                    + " left out; all other files are read.",
            "tutorial.rst:1:1: a chapter on bird houses among the pages of a service",
            "Leave the file out, or fetch the page anew; `--format` says the form where the content does not."),
    OTHER_PAGE(
            Severity.ERROR,
            "A file is a page of another kind",
            "a page of the boto3 reference, in RST, HTML, Markdown or plain text",
            "The file is a README, a licence, an index, a search page, Python source, a page of a resource, of an API"
                    + " reference, of a command-line reference, or the like. The message names the kind and, where there is"
                    + " one, the page that has the same content in the form that Docwright reads. The file is ignored. It"
                    + " is an error if the command names the file, and a note if the file is in a folder.",
            "README.md:1:1: this is a README; it is ignored",
            "Leave the file out, or get the page that the message names."),
    NO_OPERATIONS(
            Severity.ERROR,
            "A service has no operations",
            "the page of at least one operation for each service",
            "The files have pages of the service, such as that of its client, of an exception or of a method that calls no"
                    + " operation, but none of an operation. A client without operations has no use.",
            "garden/client/close.rst:9:1: no page describes an operation of garden",
            "Add the pages of the service's operations, or leave its pages out."),
    RESOURCES_IGNORED(
            Severity.NOTE,
            "A page describes resources",
            "a client, its exceptions, paginators and waiters",
            "Resources are classes that the Python library adds to a service's client, with actions, collections and"
                    + " attributes. They are no part of the API and are ignored.",
            "garden.rst:812:1: 2 classes, such as Garden.ServiceResource, are resources and no part of the API; they are"
                    + " ignored",
            "Nothing needs to be done: the operations that resources call have pages of their own."),
    LINE_LEFT_OUT(
            Severity.WARNING,
            "A part of a page is left out",
            "a signature, a syntax block, a member, a description, an example, an error, or navigation",
            "Every block of a page is read as one of these. This one, with those that follow it without a block between that is"
                    + " read, is none of them: its text is in no type and in no description.",
            "garden/client/get_tree.rst:40:1: a paragraph between two members of a structure",
            "Remove the block if it does not belong to the page; otherwise print or copy the page again."),
    NO_TEXT(
            Severity.ERROR,
            "A file is no text",
            "text in UTF-8, or in UTF-16 with a byte order mark",
            "There is a zero byte, which pictures and archives have and text has not. The file is left out.",
            "garden/client/get_tree.rst:3: the page was saved as UTF-16 without its byte order mark",
            "Leave the file out, or save the page as UTF-8."),
    NO_UTF_8(
            Severity.ERROR,
            "A file is not in UTF-8",
            "bytes that are UTF-8, or UTF-16 with a byte order mark",
            "A byte stands where UTF-8 allows none, as in a file saved as Latin-1. The page is left out, since its letters"
                    + " would be guessed.",
            "garden/client/get_tree.rst:9:14: byte 0xFC, a Latin-1 'ü'",
            "Save the file as UTF-8."),
    PAGE_TOO_LARGE(
            Severity.ERROR,
            "A file is larger than what is read",
            "a file within the limit `page-bytes`",
            "The file is left out before it is read, so that it costs neither time nor memory.",
            "everything.html: 100,000,000 bytes where 67,108,864 are read",
            "Cut the file into pages, or allow more: `--limit page-bytes=200000000`."),
    LINE_TOO_LONG(
            Severity.ERROR,
            "A line is longer than what is read",
            "lines within the limit `line-length`",
            "The page is left out. No page that is printed or saved has such lines; a file that is no page may.",
            "garden/client/get_tree.rst:7: a line of 30,000,000 characters",
            "Break the line, or allow more: `--limit line-length=50000000`."),
    NESTED_TOO_DEEP(
            Severity.ERROR,
            "Something is nested deeper than what is read",
            "lists, boxes and definitions within the limit `depth`",
            "What stands deeper is left out, the rest of the page is read. The deepest page of the"
                    + " real services that were measured has 23 levels.",
            "garden/client/get_tree.rst:812:801: a bullet within four hundred others",
            "Take the page apart, or allow more: `--limit depth=800`."),
    TOO_MANY_MEMBERS(
            Severity.ERROR,
            "A page has more members than what is read",
            "members within the limit `members`",
            "Members of all levels and of all pages in a file count. Pages behind the limit are left out.",
            "garden/client/get_tree.rst:200004:3: a page with 200,000 parameters",
            "Take the page apart, or allow more: `--limit members=500000`."),
    NAME_TOO_LONG(
            Severity.ERROR,
            "A name is longer than what is read",
            "names and values of enums within the limit `name-length`",
            "The page is left out: what is that long is no name.",
            "garden/client/get_tree.rst:11:1: a member's name of 3,000 characters",
            "Look whether the page is damaged, or allow more: `--limit name-length=1000`."),
    TOO_MANY_MARKS(
            Severity.WARNING,
            "A description has more marks than what is read",
            "descriptions within the limit `marks`",
            "The description becomes plain text, without code, emphasis, links and lists, from the paragraph that exceeds the"
                    + " limit. The first such description of a file is reported.",
            "garden/client/get_tree.rst:11:3: a description with 20,000 links",
            "Look whether the page is damaged, or allow more: `--limit marks=50000`."),
    TOO_MANY_PAGES(
            Severity.ERROR,
            "There are more files than what is read",
            "files within the limit `pages`",
            "Nothing is read: the path is most likely a folder above the one that was meant.",
            "docwright check / finds two million files",
            "Name the folder of the pages, or allow more: `--limit pages=1000000`."),

    // What pages say.
    SYNTAX_NOT_UNDERSTOOD(
            Severity.ERROR,
            "A syntax block cannot be read to its end",
            "a Python literal of types, such as `{'name': 'string'}`",
            "The request or response syntax is read from its beginning to where it makes no sense, and no further. What the"
                    + " structure section says is used beside it.",
            "garden/client/get_tree.rst:14:9: expected a name in quotes, found 'height: 123'",
            "Compare the block with the page that it was taken from; it may have been cut or edited."),
    TYPE_NOT_UNDERSTOOD(
            Severity.WARNING,
            "A type is called by a word that pages do not use",
            "one of string, integer, float, boolean, datetime, bytes, list, dict",
            "The member is read as any JSON value.",
            "garden/client/get_tree.rst:31:5: the type 'text'",
            "Use one of the words that pages use."),
    HALVES_DISAGREE(
            Severity.WARNING,
            "A page contradicts itself",
            "the same members and types in the syntax block and in the structure section",
            "A page says things twice. The syntax block decides on types, enum values and order, the structure section on"
                    + " what is required and on descriptions; a member that only one of them has is kept.",
            "garden/client/get_tree.rst:31:5: 'height' has the type 'integer' here, but 'string' in the syntax on line 14,"
                    + " which is used",
            "Correct the half that is wrong, or print the page anew."),
    PAGE_CUT_OFF(
            Severity.ERROR,
            "A page ends before it has said all",
            "all sections that each such page has, down to the structure of the response",
            "What the page says is used; what it would have said behind the cut is missing from the client. A warning where"
                    + " only the signature is left, since methods that call no operation have no sections either.",
            "garden/client/get_tree.rst:24:3: the page ends here, without the syntax of its response",
            "Print or copy the page anew."),
    SIGNATURE_LOST(
            Severity.WARNING,
            "A page has no signature",
            "a signature such as `Service.Client.operation(**kwargs)`",
            "Programs that extract the article of a web page remove lines that look like the name of an author, such as the"
                    + " signature of `get_authorizer`. The page is read if its breadcrumb names the operation, or if its title or"
                    + " file does and its first code calls it.",
            "garden/client/get_author.html:2:1: a page that begins with its description",
            "Print or save the page again, without a program that extracts articles."),
    PAGINATOR_NOT_UNDERSTOOD(
            Severity.ERROR,
            "A paginator's page does not say what it goes through",
            "`responses from Service.Client.operation` in the description of `paginate`",
            "The paginator is left out.",
            "garden/paginator/ListTrees.rst:12:1: the sentence is missing",
            "Print or copy the page anew."),
    PAGINATOR_WITHOUT_TOKEN(
            Severity.NOTE,
            "No token was found for a paginator",
            "a member of the operation that the paginator's page lacks: the token that it fills itself",
            "Clients have no method for the paginator.",
            "garden/paginator/ListTrees.rst:12:1: the paginator of list_trees hides no member of its operation that could be a token",
            "Add the page of the operation, from the same version of the documentation as the paginator's page."),
    WAITER_NOT_UNDERSTOOD(
            Severity.ERROR,
            "A waiter's page does not say what it waits for",
            "`Polls Service.Client.operation() every 15 seconds`, and after how many checks it gives up",
            "The waiter is left out.",
            "garden/waiter/TreeGrown.rst:12:1: the sentence is missing",
            "Print or copy the page anew."),
    SECTION_LEFT_OUT(
            Severity.WARNING,
            "A page leaves a section out because it is too large",
            "a syntax block or a structure section",
            "Some pages say in a section's place that it is too large to render. The request or response is read as an open"
                    + " document, which takes and gives any JSON.",
            "garden/client/put_forest.rst:11:1: nothing is told of the request of put_forest",
            "Nothing needs to be done where any JSON will do; else add what is missing to the page."),
    PAGE_TWICE(
            Severity.ERROR,
            "Two pages are about one thing",
            "one page for each operation, exception, paginator and waiter of a service",
            "The page whose file's name comes first is used.",
            "garden/client/get_tree.txt:9:1: there is another page of get_tree",
            "Leave one of them out."),
    LINKS_LOST(
            Severity.NOTE,
            "Pages have lost their links on the way from the site",
            "a link to the API's own page under *See also*",
            "The link tells what the API calls an operation and the API's version. Without it names are spelled as other"
                    + " pages spell them, or made of the method's name.",
            "garden/client/get_tree.txt: the pages of all 12 operations have no links",
            "Nothing needs to be done; pages in RST, HTML or Markdown keep their links."),

    SERVICE_TWICE(
            Severity.ERROR,
            "Two services have one id",
            "a name of its own for each service, and an id of its own",
            "They would share a Java package. The one of which there are more pages is used, the other is left out.",
            "other/garden.rst:7:1: 'Gardens' has the id of 'Garden'",
            "Leave the pages of one of them out, or correct the name in the signatures."),

    // names.json.
    NAMES_BROKEN(
            Severity.ERROR,
            "The names file is no JSON",
            "sound JSON in UTF-8",
            "Nothing is done: half a names file would rename the types of the other half.",
            "pages/names.json:14:1: there is an unresolved merge conflict here",
            "Correct the file by hand, or take its last sound version from version control."),
    NAMES_FORM(
            Severity.ERROR,
            "The names file has something where something else belongs",
            "the form `docwright-names/1`",
            "Nothing is done: half a names file would rename the types of the other half.",
            "pages/names.json:7:15: found 12; a kind is \"structure\" or \"union\" or \"enum\"",
            "Correct the file by hand, or take its last sound version from version control."),
    NAMES_FILE_MISSING(
            Severity.ERROR,
            "The names file that was asked for is not there",
            "a names file at the path of `--names`, or one place where it goes",
            "Nothing is done: without their names types might be renamed.",
            "docwright generate pages --names name.json",
            "Write it with `docwright names`, or check the path."),
    NAME_REFUSED(
            Severity.ERROR,
            "A chosen name cannot be a type's",
            "a name that is a Java type's and no other type's",
            "The names file has a \"name\" that cannot be given. The type is called what it would be called without it.",
            "pages/names.json:9:15: 'List-Item' cannot be the name of 'Item'",
            "Choose another name, or remove \"name\"."),
    NAME_KEPT(
            Severity.WARNING,
            "A type keeps its name, though all its members changed",
            "at least one of the members that it had",
            "The type stands where the one of that name stood, and has other members. It may be the same thing described"
                    + " anew, or another one.",
            "pages/names.json:9:5: 'Branch' keeps its name",
            "Check whether it is the same type; if not, set another name with \"name\" in the names file."),
    NAME_RETIRED(
            Severity.NOTE,
            "A type is no longer in any page",
            "a place in the pages for each name",
            "Its name is held, so that no other type is given it.",
            "pages/names.json:9:5: 'Branch' is no longer in any page",
            "Nothing needs to be done; to free the name, remove its entry from the names file."),
    RENAMED(
            Severity.WARNING,
            "A type has another name now",
            "names that stay what they were",
            "The pages have changed so that the name could not stay: two types have become one, one has become two, or a"
                    + " request, a response or an exception has the name.",
            "pages/names.json:9:5: 'Branch' is now 'BranchSummary'",
            "Change the code that uses it; or choose names with \"name\" in the names file."),
    NAMES_OUTDATED(
            Severity.WARNING,
            "The names file is older than the pages",
            "a block for each type that the pages tell of",
            "Types that the file does not know are named anew in each run, and may be called otherwise when pages change. A"
                    + " note where all types are known and only their places have changed.",
            "pages/names.json: the names of 3 types of garden are not held",
            "Write it anew with `docwright names` and commit it."),

    // bindings.json.
    BINDINGS_BROKEN(
            Severity.ERROR,
            "A bindings file or a model is no JSON",
            "sound JSON in UTF-8, no field twice in an object",
            "Nothing is done: half the bindings would send half a request.",
            "pages/garden/bindings.json:3:1: this is not valid JSON",
            "Correct the file by hand, or take its last sound version from version control."),
    BINDINGS_FORM(
            Severity.ERROR,
            "A bindings file has something where something else belongs",
            "the form `docwright-bindings/1`",
            "Nothing is done. What is unknown is an error, since a word misspelt would send a member to the wrong place.",
            "pages/garden/bindings.json:8:20: found \"qury\", which says nothing here",
            "Write one of the words that the message lists."),
    BINDINGS_TWICE(
            Severity.ERROR,
            "Two bindings files are about one service",
            "one bindings file for each service",
            "Nothing is done: which of them holds cannot be told.",
            "pages/old/bindings.json: garden has bindings in pages/garden/bindings.json as well",
            "Keep one of the files."),
    BINDINGS_FILE_MISSING(
            Severity.ERROR,
            "A bindings file that was asked for is not there",
            "a bindings file at each path of `--bindings`",
            "Nothing is done: calls would travel in another way than was meant.",
            "docwright generate pages --bindings binding.json",
            "Check the path."),
    MODEL_UNKNOWN(
            Severity.ERROR,
            "A file that was to be imported is no service model that is known",
            "a `service-2.json` with \"metadata\", \"operations\" and \"shapes\", or a Smithy model in JSON that has one"
                    + " service",
            "No bindings are written.",
            "garden/service-2.json: it has no \"metadata\"",
            "Name a service model, compressed or not; `--service` says whose it is."),
    BINDING_WITHOUT_MEMBER(
            Severity.WARNING,
            "The bindings tell of a member that no page has",
            "a path of members as on the pages",
            "The line is passed over.",
            "pages/garden/bindings.json:12:25: no page has the member GetTree.input.hight",
            "Write its path as the pages do, or take the line out."),
    BINDINGS_CONFLICT(
            Severity.WARNING,
            "One type travels in two ways",
            "one way for all places of a type",
            "Pages show two places as one type, and the bindings let them travel in two ways. The first is used.",
            "pages/garden/bindings.json:12:25: GetTree.input.tree and PutTree.input.tree",
            "Report it: a call that uses the other way may fail."),
    OPERATION_UNBOUND(
            Severity.WARNING,
            "An operation has a page and no bindings",
            "how each operation of the pages travels",
            "The client has the method, and a call of it fails.",
            "pages/garden/bindings.json: GetTree has a page",
            "Import the bindings anew from a model that has it."),
    LABEL_UNFILLED(
            Severity.ERROR,
            "No member fills a part of an operation's path",
            "a member for each `{label}` of the path",
            "A call could not be sent.",
            "pages/garden/bindings.json:12:25: no member on the page of GetTree fills {treeId} of GET /trees/{treeId}",
            "Say which does, in \"input\": {\"member\": {\"label\": \"treeId\"}}."),
    OPERATION_WITHOUT_PAGE(
            Severity.NOTE,
            "The bindings tell of an operation that no page describes",
            "a page for each operation of the bindings",
            "The operation is passed over.",
            "pages/garden/bindings.json:12:16: no page describes PruneTree",
            "Add its page, or take it out of the bindings."),
    ERROR_WITHOUT_PAGE(
            Severity.NOTE,
            "The bindings tell of an exception that no page describes",
            "a page for each exception of the bindings",
            "The exception is passed over.",
            "pages/garden/bindings.json:40:16: no page tells of the exception TreeGone",
            "Add its page, or take it out of the bindings."),

    // What was asked for.
    NO_SUCH_PATH(
            Severity.ERROR,
            "A path leads nowhere",
            "files, or folders that hold pages",
            "Nothing is done.",
            "docwright check pagse",
            "Check the path."),
    NO_PAGES(
            Severity.ERROR,
            "There is nothing to read",
            "at least one file with a page's ending",
            "A folder is searched for files whose names end as pages' do. Nothing is done.",
            "docwright check src/main/java",
            "Name the folder that holds the pages; a file that is named itself may have any ending."),
    UNKNOWN_SERVICE(
            Severity.ERROR,
            "A service that was asked for is not in the pages",
            "the id or the name of a service of the pages",
            "Nothing is done. The message lists the services that there are.",
            "docwright model pages --service gardne",
            "Name one that is there."),
    UNKNOWN_OPERATION(
            Severity.ERROR,
            "An operation that was asked for is not in the pages",
            "the name of an operation as its page or its API has it",
            "Nothing is done.",
            "docwright model pages --operation GetTreee",
            "Name it as its page (`get_tree`) or its API (`GetTree`) does."),
    NO_SUCH_EDITION(
            Severity.ERROR,
            "An edition that was to be compared is not there",
            "a path, `REVISION:PATH` of a Git repository, or `GROUP:ARTIFACT:VERSION` of the local Maven repository",
            "Nothing is compared.",
            "docwright diff v1:pages pages, where Git knows no v1",
            "Check the path, the revision or the coordinates."),
    GIT_MISSING(
            Severity.ERROR,
            "Git cannot be run",
            "the command `git` on the path",
            "What a revision has is read by Git. Nothing is compared.",
            "docwright diff v1:pages pages, on a machine without Git",
            "Install Git, or check the revision out and name its folder."),
    ARCHIVE_UNSAFE(
            Severity.ERROR,
            "An archive names a file outside of itself",
            "files whose paths stay within the archive",
            "Nothing of the kind is written, and nothing is compared.",
            "a jar with the entry ../../.profile",
            "Do not trust the archive."),
    MODEL_BROKEN(
            Severity.ERROR,
            "A file that was to be compared is no model of Docwright's",
            "JSON as `docwright model` writes it",
            "Nothing is compared.",
            "docwright diff package.json pages",
            "Write the model anew with `docwright model`, or name pages."),
    UNKNOWN_TYPE(
            Severity.ERROR,
            "There is no such type to explain",
            "`SERVICE.Type`, `SERVICE.operation.output.member` or a diagnostic's code",
            "Nothing is told.",
            "docwright explain garden.Tre pages",
            "Name a type of the model, or a place."),
    BAD_REQUEST(
            Severity.ERROR,
            "What was asked for cannot be done",
            "a request that makes sense",
            "The message says why.",
            "docwright bindings import a.json b.json --service garden",
            "As the message says."),

    // The output folder.
    OUTPUT_FILE_EXISTS(
            Severity.ERROR,
            "A generated file would replace one that Docwright did not write",
            "an output folder for generated files only",
            "Nothing is written. Docwright replaces a file if an earlier run wrote it, or if its first line says that it is"
                    + " generated.",
            "src/main/java/com/example/garden/GardenClient.java: this file was written by hand",
            "Move the file, or choose another output folder."),
    OUTPUT_PATH_REFUSED(
            Severity.ERROR,
            "A generated file cannot have its path",
            "paths below the output folder that differ in more than letter case",
            "Nothing is written. A path may leave the output folder through a symbolic link; and two paths that differ only"
                    + " in letter case are one file on some systems.",
            "out/com: a symbolic link to a folder outside of the output folder",
            "Choose another output folder, or replace the symbolic link by a folder."),

    // The run itself.
    BAD_COMMAND(
            Severity.ERROR,
            "The command line makes no sense",
            "a command, its options and their values as `--help` shows them",
            "Nothing is done; the exit status is 64.",
            "docwright generate pages",
            "See `docwright COMMAND --help`."),
    INPUT_OUTPUT(
            Severity.ERROR,
            "A file cannot be read or written",
            "files that may be read, and folders that may be written to",
            "The run ends. No file is left half-written.",
            "docwright model pages --output /root/model.json",
            "Check the path, its permissions and the space that is left."),
    OUT_OF_MEMORY(
            Severity.ERROR,
            "The memory is used up",
            "a heap that holds what all pages say, about ten times their bytes",
            "The run ends. No file is left half-written.",
            "docwright generate with -Xmx64m on a thousand pages",
            "Give it more: `java -Xmx2g -jar docwright.jar …`; or read fewer services at a time."),
    INTERNAL_FAULT(
            Severity.ERROR,
            "Docwright itself is at fault",
            "that this never happens",
            "The exit status is 70.",
            "an exception that no code of Docwright meant to throw",
            "Please report it with what `--verbose` adds.");

    private static final Map<String, DiagnosticCode> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DiagnosticCode::word, Function.identity()));

    private final Severity severity;
    private final String title;
    private final String expected;
    private final String explanation;
    private final String example;
    private final String fix;

    DiagnosticCode(Severity severity, String title, String expected, String explanation, String example, String fix) {
        this.severity = severity;
        this.title = title;
        this.expected = expected;
        this.explanation = explanation;
        this.example = example;
        this.fix = fix;
    }

    /** The kind that a word stands for, letter case ignored; empty where there is none. */
    public static Optional<DiagnosticCode> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** The stable word, such as {@code halves-disagree}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The gravest severity that diagnostics of this kind have. */
    public Severity severity() {
        return severity;
    }

    /** The part of a request that has to change where an error of this kind ends the run. */
    public RequestPart part() {
        return switch (this) {
            case UNKNOWN_SERVICE -> RequestPart.SERVICES;
            case UNKNOWN_OPERATION -> RequestPart.OPERATIONS;
            case NAMES_BROKEN, NAMES_FORM, NAMES_FILE_MISSING -> RequestPart.NAMES;
            case BINDINGS_BROKEN, BINDINGS_FORM, BINDINGS_TWICE, BINDINGS_FILE_MISSING -> RequestPart.BINDINGS;
            case OUTPUT_FILE_EXISTS, OUTPUT_PATH_REFUSED -> RequestPart.OUTPUT;
            default -> RequestPart.PAGES;
        };
    }

    /** What it means, in a line. */
    public String title() {
        return title;
    }

    /** What should be there instead. */
    public String expected() {
        return expected;
    }

    /** What it means and what is done about it. */
    public String explanation() {
        return explanation;
    }

    /** A case of it. */
    public String example() {
        return example;
    }

    /** What the user can do about it. */
    public String fix() {
        return fix;
    }

    @Override
    public String toString() {
        return word();
    }
}
