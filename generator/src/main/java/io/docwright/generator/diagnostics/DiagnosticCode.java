package io.docwright.generator.diagnostics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All kinds of diagnostics. Their codes are stable: later versions may add codes, but do not change any.
 *
 * <p>The texts are Markdown. {@code docwright explain CODE} prints them, and docs/diagnostics.md is generated from them.
 */
public enum DiagnosticCode {
    // Files of pages.
    NO_REFERENCE_PAGE(
            Severity.ERROR,
            "A file is not a reference page",
            "a signature such as `Service.Client.operation(**kwargs)`, in RST, HTML, Markdown or plain text",
            "The file has no such signature, so its service and operation are unknown. The file is ignored; all"
                    + " other files are read.",
            "tutorial.rst:1:1: a chapter on bird houses in the folder of a service's pages",
            "Remove the file, or download the page again. If its format was not recognised, set it with `--format`."),
    OTHER_PAGE(
            Severity.ERROR,
            "A file is a page of another kind",
            "a page of the boto3 reference, in RST, HTML, Markdown or plain text",
            "The file is, for example, a README, a licence, an index, a search page, Python source, or a page of a"
                    + " resource, of an API reference or of a command-line reference. The message names the kind of"
                    + " page and, if there is one, the page with the same content that Docwright can read. The file"
                    + " is ignored. This is an error if the command names the file, and a note if the file was found"
                    + " in a folder.",
            "README.md:1:1: this is a README; it is ignored",
            "Remove the file, or download the page that the message names."),
    LINK_DANGLING(
            Severity.ERROR,
            "A symbolic link leads nowhere",
            "a link to a file or a folder that exists",
            "The link is ignored. This is an error if the link has the name of a page or of a bindings file, and a"
                    + " warning otherwise.",
            "garden/client/get_tree.rst: a link to ../../shared/get_tree.rst, which was deleted",
            "Restore the target, or remove the link."),
    LINK_CIRCLE(
            Severity.WARNING,
            "A symbolic link leads back to its own folder",
            "links to other folders",
            "Symbolic links are followed, each once. This link leads to a folder that is being searched, so it leads to"
                    + " no other pages. It is not followed.",
            "garden/all: a link to the folder garden",
            "Remove the link."),
    ARCHIVE_DAMAGED(
            Severity.ERROR,
            "An archive cannot be read",
            "a zip or jar that is neither damaged nor encrypted",
            "A zip or jar is read like a folder of pages. If its directory cannot be read, the run ends. If a page in it"
                    + " cannot be read, only that page is ignored.",
            "pages.zip: a download that broke off",
            "Download the archive again, or unpack it and name its folder."),
    ARCHIVE_TOO_LARGE(
            Severity.ERROR,
            "An archive has too many bytes",
            "an archive with pages of at most `archive-bytes` bytes in all, not compressed",
            "The pages before the limit are read; those after it are ignored.",
            "pages.zip: one megabyte that expands to ten gigabytes",
            "Split the archive, or raise the limit: `--limit archive-bytes=10000000000`."),
    NO_OPERATIONS(
            Severity.ERROR,
            "A service has no operations",
            "a page for at least one operation of each service",
            "There are pages about the service, for example about its client, an exception or a method that calls no"
                    + " operation, but no page about an operation. No client is generated for the service.",
            "garden/client/close.rst:9:1: no page describes an operation of garden",
            "Add the pages of the service's operations, or remove its other pages."),
    RESOURCES_IGNORED(
            Severity.NOTE,
            "A page describes resources",
            "a client, its exceptions, paginators and waiters",
            "Resources are classes that the Python library adds to a service's client, with actions, collections and"
                    + " attributes. They are not part of the API and are ignored.",
            "garden.rst:812:1: 2 classes, such as Garden.ServiceResource, are resources and not part of the API;"
                    + " they are ignored",
            "Nothing: the operations that resources call have pages of their own."),
    LINE_LEFT_OUT(
            Severity.WARNING,
            "A part of a page is ignored",
            "a signature, a syntax block, a member, a description, an example, an error, or navigation",
            "Each block of a page is read as one of these. This block and the ones that directly follow it could not"
                    + " be: their text is in no type and in no description.",
            "garden/client/get_tree.rst:40:1: a paragraph between two members of a structure",
            "Remove the block if it does not belong to the page; otherwise download or copy the page again."),
    NO_TEXT(
            Severity.ERROR,
            "A file is not text",
            "text in UTF-8, or in UTF-16 with a byte order mark",
            "The file contains a zero byte, as images and archives do. The file is ignored.",
            "garden/client/get_tree.rst:3: the page was saved as UTF-16 without its byte order mark",
            "Remove the file, or save the page as UTF-8."),
    NO_UTF_8(
            Severity.ERROR,
            "A file is not UTF-8",
            "UTF-8, or UTF-16 with a byte order mark",
            "The file contains a byte that is invalid in UTF-8, for example because it was saved as Latin-1. The"
                    + " file is ignored, because its characters would have to be guessed.",
            "garden/client/get_tree.rst:9:14: byte 0xFC, a Latin-1 'ü'",
            "Save the file as UTF-8."),
    PAGE_TOO_LARGE(
            Severity.ERROR,
            "A file is too large",
            "a file of at most `page-bytes` bytes",
            "The file is ignored. It is not opened, so it costs neither time nor memory.",
            "everything.html: 100,000,000 bytes; the limit is 67,108,864",
            "Split the file into pages, or raise the limit: `--limit page-bytes=200000000`."),
    LINE_TOO_LONG(
            Severity.ERROR,
            "A line is too long",
            "lines of at most `line-length` characters",
            "The page is ignored. Pages of the documentation do not have such lines; the file may be something else.",
            "garden/client/get_tree.rst:7: a line of 30,000,000 characters",
            "Break the line, or raise the limit: `--limit line-length=50000000`."),
    NESTED_TOO_DEEP(
            Severity.ERROR,
            "Something is nested too deeply",
            "lists, boxes and definitions nested at most `depth` levels",
            "What is nested deeper is ignored; the rest of the page is read. The deepest page measured in the"
                    + " documentation of real services has 23 levels.",
            "garden/client/get_tree.rst:812:801: a list item inside four hundred others",
            "Split the page, or raise the limit: `--limit depth=800`."),
    TOO_MANY_MEMBERS(
            Severity.ERROR,
            "A page has too many members",
            "at most `members` members in a file",
            "Members of all levels and of all pages in the file count. Pages after the limit are ignored.",
            "garden/client/get_tree.rst:200004:3: a page with 200,000 parameters",
            "Split the page, or raise the limit: `--limit members=500000`."),
    NAME_TOO_LONG(
            Severity.ERROR,
            "A name is too long",
            "names and enum values of at most `name-length` characters",
            "The page is ignored, because text of that length is not a name.",
            "garden/client/get_tree.rst:11:1: a member's name of 3,000 characters",
            "Check whether the page is damaged, or raise the limit: `--limit name-length=1000`."),
    TOO_MANY_MARKS(
            Severity.WARNING,
            "A description has too many inline marks",
            "at most `marks` inline marks in a description",
            "From the paragraph that exceeds the limit, the description becomes plain text: without code, emphasis,"
                    + " links and lists. Only the first such description of a file is reported.",
            "garden/client/get_tree.rst:11:3: a description with 20,000 links",
            "Check whether the page is damaged, or raise the limit: `--limit marks=50000`."),
    TOO_MANY_PAGES(
            Severity.ERROR,
            "There are too many files",
            "at most `pages` files",
            "Nothing is read. The path is probably a parent of the intended folder.",
            "docwright check / finds two million files",
            "Name the folder of the pages, or raise the limit: `--limit pages=1000000`."),

    // Contents of pages.
    SYNTAX_NOT_UNDERSTOOD(
            Severity.ERROR,
            "A syntax block is invalid",
            "a Python literal of types, such as `{'name': 'string'}`",
            "The request or response syntax is read up to the error; the rest of the block is ignored. The structure"
                    + " section is used in addition.",
            "garden/client/get_tree.rst:14:9: expected a name in quotes, found 'height: 123'",
            "Compare the block with the original page; it may have been cut off or edited."),
    TYPE_NOT_UNDERSTOOD(
            Severity.WARNING,
            "A type is unknown",
            "one of string, integer, float, boolean, datetime, bytes, list, dict",
            "The member's type becomes any JSON value.",
            "garden/client/get_tree.rst:31:5: the type 'text'",
            "Use one of the expected types."),
    HALVES_DISAGREE(
            Severity.WARNING,
            "A page contradicts itself",
            "the same members and types in the syntax block and in the structure section",
            "A page describes each member twice. Types, enum values and the order of members are taken from the"
                    + " syntax block; which members are required, and their descriptions, are taken from the"
                    + " structure section. A member that is in only one of them is kept.",
            "garden/client/get_tree.rst:31:5: 'height' has the type 'integer' here, but 'string' in the syntax on"
                    + " line 14, which is used",
            "Correct the wrong half, or download the page again."),
    PAGE_CUT_OFF(
            Severity.ERROR,
            "A page is incomplete",
            "all sections of the page, up to the structure of the response",
            "What is there is used; the missing part is missing from the client. This is a warning if only the"
                    + " signature is left, because methods that call no operation have no sections either.",
            "garden/client/get_tree.rst:24:3: the page ends here, without the syntax of its response",
            "Download or copy the page again."),
    BRACKETS_DISPLACED(
            Severity.WARNING,
            "The order of brackets in a syntax block is uncertain",
            "each closing bracket after the lines that it closes",
            "Programs that extract the text of a PDF print closing brackets of outer levels too early. Docwright puts"
                    + " them in order by the commas and names around them. Where these allow several orders, a member"
                    + " may be read as one of the structure next to its own.",
            "garden/client/get_tree.txt:24:1: two '}' stand before the members that they follow",
            "Use the page in another format, or compare the block with its original page."),
    LINE_CUT_OFF(
            Severity.WARNING,
            "A line of a syntax block is cut off",
            "all values of an enumeration, each in quotes",
            "A printed page is not wide enough for long lines, and their ends are lost when its text is extracted. The"
                    + " enum has the values that are complete; other values are read as unknown values.",
            "garden/client/get_tree.txt:24:90: the line ends with 'EVERGRE",
            "Add the missing values to the page, or use the page in another format."),
    SIGNATURE_LOST(
            Severity.WARNING,
            "A page has no signature",
            "a signature such as `Service.Client.operation(**kwargs)`",
            "Programs that extract the article of a web page remove lines that look like an author's name, such as"
                    + " the signature of `get_authorizer`. The page is still read if its breadcrumb names the"
                    + " operation, or if its title or file name does and its first code example calls it.",
            "garden/client/get_author.html:2:1: a page that begins with its description",
            "Download or save the page again, without a program that extracts articles."),
    SIGNATURE_IN_TEXT(
            Severity.WARNING,
            "A signature is within the text of a page",
            "the signature of a page on a line of its own, outside of the parts of other pages",
            "A paragraph has the form of a signature. It is read as text, because it is within a description or another"
                    + " part of a page, where no page begins.",
            "garden/client/get_tree.rst:40:5: 'Garden.Client.get_pond(**kwargs)' in the description of a member",
            "If the line begins a page, move it to the margin or to a file of its own; otherwise remove it."),
    SYNTAX_IN_TEXT(
            Severity.WARNING,
            "A syntax block is within the text of a page",
            "request syntax and response syntax below their titles",
            "Preformatted text or a paragraph has the form of request or response syntax. It is read as text, because it is"
                    + " within a description or another part of a page, and no type is taken from it.",
            "garden/client/get_tree.rst:40:5: \"{ 'height': 123 }\" in the description of a member",
            "If it is the syntax of this page, move it below its title; otherwise remove it."),
    MEMBER_IN_TEXT(
            Severity.WARNING,
            "A member is within the text of another member",
            "each member as an item of a list",
            "A paragraph of a description has the form of a member: a name, a type in brackets and a dash. It is read as text,"
                    + " because it is no item of a list. What it says of its member is not used, for example that it is required, or"
                    + " that its structure is a union.",
            "garden/client/get_tree.rst:40:5: \"height (integer) -- In metres.\" in the description of 'name'",
            "Put a list mark before it, or download or copy the page again."),
    ENTRY_NAMES_LOST(
            Severity.ERROR,
            "An API page has lost the names of its members",
            "a line with the name of each member above its description",
            "Some programs that copy web pages drop the terms of definition lists: types and constraints remain, but not"
                    + " what they belong to. The page is ignored, because nothing on it can be attributed.",
            "API_GetTree.md:12:1: a page with \"Type: String\" lines and no names",
            "Save the page again, with another program."),
    PAGINATOR_NOT_UNDERSTOOD(
            Severity.ERROR,
            "A paginator's page does not name its operation",
            "`responses from Service.Client.operation` in the description of `paginate`",
            "The paginator is ignored.",
            "garden/paginator/ListTrees.rst:12:1: the sentence is missing",
            "Download or copy the page again."),
    PAGINATOR_WITHOUT_TOKEN(
            Severity.NOTE,
            "No token was found for a paginator",
            "a member of the operation that is not on the paginator's page: the token, which the paginator sets"
                    + " itself",
            "No method is generated for the paginator.",
            "garden/paginator/ListTrees.rst:12:1: the page of the paginator omits no member of list_trees that could"
                    + " be a token",
            "Add the page of the operation, from the same version of the documentation as the paginator's page."),
    WAITER_NOT_UNDERSTOOD(
            Severity.ERROR,
            "A waiter's page does not name its operation",
            "`Polls Service.Client.operation() every 15 seconds`, and the number of checks after which it fails",
            "The waiter is ignored.",
            "garden/waiter/TreeGrown.rst:12:1: the sentence is missing",
            "Download or copy the page again."),
    RECURSION_ASSUMED(
            Severity.WARNING,
            "A recursive member has several possible types",
            "a member whose name or description shows which structure it contains again",
            "Pages print `{'... recursive ...'}` for a type that contains itself, and not which of the enclosing types"
                    + " it is. A bindings file can name it. Otherwise, Docwright finds it by the member's name and"
                    + " description. Where these do not decide, a mark in a list or map gets the nearest structure; any"
                    + " other mark becomes a document, which accepts any JSON.",
            "garden/client/put_rule.rst:31:5: 'then' is in 'condition', which is in 'rule'",
            "Compare the type with the API's own page. `recursive` in a bindings file sets it; an import from a service"
                    + " model writes it."),
    SECTION_ELIDED(
            Severity.WARNING,
            "A part of a page is too large to be printed",
            "a syntax block or a structure section",
            "The page has a note that a section is too large to be rendered. Without the structure section it is"
                    + " unknown which members are required; they are read as optional. Without the syntax block, the"
                    + " values of enums are unknown.",
            "garden/client/put_forest.rst:120:5: the structure section of the request is omitted",
            "Nothing if this is acceptable; otherwise add the section to the page, or use an older version of it that"
                    + " is complete."),
    SECTION_LEFT_OUT(
            Severity.WARNING,
            "A page omits a section because of its size",
            "a syntax block or a structure section",
            "Some pages have a note that the section is too large to be rendered. The type of the request or"
                    + " response becomes an open document, which accepts any JSON.",
            "garden/client/put_forest.rst:11:1: the page omits the syntax of the request of put_forest",
            "Nothing if an open document is sufficient; otherwise add the section to the page."),
    PAGE_TWICE(
            Severity.ERROR,
            "Two pages describe the same thing",
            "one page for each operation, exception, paginator and waiter of a service",
            "The page whose file name sorts first is used.",
            "garden/client/get_tree.txt:9:1: get_tree has another page",
            "Remove one of the pages."),
    LINKS_LOST(
            Severity.NOTE,
            "Pages have lost their links",
            "a link to the API's own page under *See also*",
            "The link contains the API's name of the operation and the API's version. Without the link, the name is"
                    + " derived from other pages or from the method's name.",
            "garden/client/get_tree.txt: the pages of all 12 operations have no links",
            "Nothing is required. Pages in RST, HTML or Markdown keep their links."),
    SERVICE_TWICE(
            Severity.ERROR,
            "Two services have the same id",
            "a unique name and id for each service",
            "Both would be generated into the same Java package. The service with more pages is used, the other is"
                    + " ignored.",
            "other/garden.rst:7:1: 'Gardens' has the id of 'Garden'",
            "Remove the pages of one of them, or correct the service's name in the signatures."),

    // names.json.
    NAMES_BROKEN(
            Severity.ERROR,
            "The names file is not valid JSON",
            "valid JSON in UTF-8",
            "The run ends, because names that cannot be read would rename types.",
            "pages/names.json:14:1: there is an unresolved merge conflict here",
            "Correct the file, or restore its last valid version from version control."),
    NAMES_FORM(
            Severity.ERROR,
            "The names file does not follow its format",
            "the format `docwright-names/1`",
            "The run ends, because names that cannot be read would rename types.",
            "pages/names.json:7:15: found 12; a kind is \"structure\" or \"union\" or \"enum\"",
            "Correct the file, or restore its last valid version from version control."),
    NAMES_FILE_MISSING(
            Severity.ERROR,
            "The names file does not exist",
            "a names file at the path of `--names`, or a single folder that it can be written to",
            "The run ends, because types might be renamed without their names.",
            "docwright generate pages --names name.json",
            "Create it with `docwright names`, or check the path."),
    NAME_REFUSED(
            Severity.ERROR,
            "A chosen name is not possible",
            "a valid Java type name that no other type has",
            "The \"name\" in the names file cannot be used, or a name from `docwright names --from`, for which this is a warning."
                    + " The type gets the name that it would have without it.",
            "pages/names.json:9:15: 'List-Item' cannot be the name of 'Item'",
            "Choose another name, or remove \"name\"."),
    NAME_KEPT(
            Severity.WARNING,
            "A type keeps its name although all its members changed",
            "at least one of the members that it had",
            "The type is at the same place as the earlier type of that name, but has no member in common with it. It"
                    + " may be the same type, with a new description, or another one.",
            "pages/names.json:9:5: 'Branch' keeps its name",
            "Check whether it is the same type. If it is not, choose another name with \"name\" in the names file."),
    NAME_GIVEN_AWAY(
            Severity.WARNING,
            "A name of the names file belongs to a type at other places now",
            "the type at a place that the names file has",
            "The type is at none of the places of the earlier type of that name. It has the name because most of its members are the"
                    + " same and it is near these places, so it is likely that the type has moved. But a member has changed,"
                    + " too, or the earlier place has another type now: it may be another type, and callers would use it as the"
                    + " earlier one.",
            "pages/names.json:9:5: 'Branch' is now the type at GetTree.output.crown; it was the type at GetTree.output.branch, which is"
                    + " 'Twig' now",
            "Check whether it is the same type. If it is not, choose another name with \"name\" in the names file."),
    NAME_RETIRED(
            Severity.NOTE,
            "A type is no longer in any page",
            "at least one place in the pages for each name",
            "The name stays reserved, so that no other type gets it.",
            "pages/names.json:9:5: 'Branch' is no longer in any page",
            "Nothing is required. To free the name, remove its entry from the names file."),
    RENAMED(
            Severity.WARNING,
            "A type has a new name",
            "unchanged names",
            "The pages changed in a way that makes the old name impossible: two types became one, one type became"
                    + " two, or a request, a response or an exception now has the name.",
            "pages/names.json:9:5: 'Branch' is now 'BranchSummary'",
            "Change the code that uses the type, or choose names with \"name\" in the names file."),
    NAME_NOT_GIVEN(
            Severity.NOTE,
            "The source of names has no name for a type",
            "a type at this place in the service model, or on the pages of the API's own reference",
            "`docwright names --from` found no name at any place of the type. The source may be older than the pages, or pages of"
                    + " the API's own reference may not name enums. The type keeps its name.",
            "garden/client/get_tree.rst:12:3: the source of names has no name for 'Tree'",
            "Nothing is required. To choose a name, set \"name\" in the names file."),
    NAMES_DIFFER(
            Severity.WARNING,
            "The source of names has several names for a type",
            "one name for all places of a type",
            "Places that look the same on the pages, or that the names file lists under one type, are different types in the"
                    + " source. The type gets the name of most places.",
            "garden/client/get_tree.rst:12:3: the source of names has 2 names for 'Status': 'ShedStatus' at 1 place,"
                    + " 'TreeStatus' at 3 places; that of most places is used, 'TreeStatus'",
            "Nothing is required. To choose a name, set \"name\" in the names file."),
    CHOSEN_NAME_KEPT(
            Severity.NOTE,
            "The source of names has another name than the names file chooses",
            "the chosen name, or no chosen name",
            "A name that was chosen before is not replaced by `docwright names --from`.",
            "pages/names.json:9:15: 'Oak' keeps the name that the names file chooses; the source of names has 'Tree'",
            "Nothing is required. To take the name of the source, remove \"name\" and run the command again."),
    NAMES_SOURCE_UNUSED(
            Severity.WARNING,
            "A source of names and a service do not match",
            "for each service, a service model or pages of the API's own reference in `--from`",
            "A model belongs to the service whose links have its `uid`, whose id is the name of its folder, or whose id or name is its"
                    + " `serviceId`. Types of a service without a source keep their names.",
            "docwright names pages --from model.json: no source of names is of 'garden'",
            "Name the model of the service."),
    JAVA_NAME_TAKEN(
            Severity.NOTE,
            "The Java class of a type has another name than the type",
            "a name that is not reserved",
            "The name is reserved in generated code, for example because a class of `java.lang` has it. The class gets the service's"
                    + " name as a prefix. Otherwise, an import of the whole package would make the name ambiguous.",
            "garden/service-2.json:40:5: the Java class of 'Record' is 'GardenRecord'",
            "Nothing is required. To choose another name, set \"name\" in the names file."),
    TYPES_ASSUMED(
            Severity.NOTE,
            "Pages do not show the types of some members",
            "boto3 pages of the same operations, which show all types",
            "Pages of the API's own reference show no types of members in the path, the query and headers. Where there is no boto3 page,"
                    + " such a member is a string, or a list of strings if its description begins so. It is reported once for each"
                    + " service.",
            "API_GetTree.md:20:2: 3 members of orchard have no type on the API's own pages; they are strings or lists of strings",
            "Add the boto3 pages of these operations."),
    ONLY_ONE_SOURCE(
            Severity.NOTE,
            "Only one of two sources has an operation, a member or a value",
            "boto3 pages and pages of the API's own reference of the same date",
            "Both kinds of pages are there, and one of them is older. The boto3 pages decide which members there are. An operation that"
                    + " only the API's own reference has is generated, too. It is reported once for each service and kind.",
            "API_GetTree.md:31:2: the boto3 pages do not have 1 member of orchard: Tree.planted",
            "Update the older of the two sources, if this matters."),
    SOURCES_DISAGREE(
            Severity.NOTE,
            "Two sources contradict each other",
            "boto3 pages and pages of the API's own reference that say the same",
            "A member is required on one page and optional on the other. The boto3 page is used.",
            "get_tree.rst:20:3: GetTree.input.name is optional here, and required on the API's own page, API_GetTree.md:31:2",
            "Update the older of the two pages."),
    BETTER_NAMES(
            Severity.NOTE,
            "The names file has other names than the API's own reference",
            "the names that pages of the API's own reference give the types, once the names file has none of its own",
            "The names file is older than the pages of the API's own reference. The names and groups in the file stay, because code"
                    + " uses them. It is reported once for each service.",
            "API_ListTrees.md:40:3: the API's own reference has other names for 2 types of Orchard: 'Tree' is 'TreeSummary'",
            "Nothing is required. To take the API's names, remove the service from the names file and generate again; the code"
                    + " that uses the types must change then."),
    NAMES_OUTDATED(
            Severity.WARNING,
            "The names file is older than the pages",
            "an entry for each type of the pages",
            "Types without an entry are named again in each run, so that their names may change with the pages. This"
                    + " is a note if no entry is missing and only the places of types have changed.",
            "pages/names.json: 3 types of garden have no entry",
            "Update the file with `docwright names`, and commit it."),

    // bindings.json.
    BINDINGS_BROKEN(
            Severity.ERROR,
            "A bindings file or a model is not valid JSON",
            "valid JSON in UTF-8, without duplicate fields",
            "The run ends, because requests would be sent with incomplete bindings.",
            "pages/garden/bindings.json:3:1: this is not valid JSON",
            "Correct the file, or restore its last valid version from version control."),
    BINDINGS_FORM(
            Severity.ERROR,
            "A bindings file does not follow its format",
            "the format `docwright-bindings/1`",
            "The run ends. Unknown words are errors, because a misspelt word would send a member to the wrong part"
                    + " of the request.",
            "pages/garden/bindings.json:8:20: \"qury\" is not defined here",
            "Use one of the words that the message lists."),
    BINDINGS_TWICE(
            Severity.ERROR,
            "A service has two bindings files",
            "one bindings file for each service",
            "The run ends, because it is unclear which of them applies.",
            "pages/old/bindings.json: garden has bindings in pages/garden/bindings.json as well",
            "Remove one of the files."),
    BINDINGS_DERIVED(
            Severity.NOTE,
            "A service's bindings are derived from pages",
            "a bindings file, or pages of the API's own reference, which show methods, paths and where each member is sent",
            "There is no bindings file for the service. Its pages in the API's own reference show enough to send calls. Checksums,"
                    + " tokens, prefixes of hosts and which errors are retryable are on no page; calls do without them.",
            "docwright generate pages: garden has no bindings file",
            "Nothing is required. `docwright bindings derive` writes the bindings to a file, which can be edited."),
    BINDINGS_INCOMPLETE(
            Severity.NOTE,
            "Pages do not show all that a call needs",
            "a bindings file with what no page shows",
            "The pages of the API's own reference show how members are sent, but not, for example, the first part of the host or the"
                    + " prefix of `X-Amz-Target`. The client is generated without bindings.",
            "docwright generate pages: no page shows \"endpointPrefix\" of garden",
            "Write a `bindings.json` with what is missing beside the pages; the rest is derived. Or import the bindings from a"
                    + " model."),
    ENDPOINTS_UNMATCHED(
            Severity.NOTE,
            "A table of endpoints is of no known service",
            "one table of endpoints whose title or hosts have the name of a service of these pages",
            "The title of the table and the prefix of its hosts are compared with the service's id, its class and its name in"
                    + " links. If tables show several prefixes for a service, none is used.",
            "endpoints.md:1:3: no service of these pages is known to have the endpoints of 1 page: \"Orchard endpoints and quotas\"",
            "Set `endpointPrefix` in a `bindings.json`, or `--endpoint-prefix` of `docwright bindings derive`."),
    BINDINGS_UNKNOWN(
            Severity.NOTE,
            "Pages do not show how some members are sent",
            "a page of the API's own reference that lists each member",
            "No page lists the members. Their names are those of samples, or follow the rules of the protocol, and may be wrong: a"
                    + " service ignores a member with a wrong name. If operations are selected, each one's members are listed.",
            "docwright generate pages: no page shows how these members of GetTree are sent: output.branches",
            "Add the pages of the data types, write the members into a `bindings.json`, or import the bindings from a model."),
    CORRECTIONS_BROKEN(
            Severity.ERROR,
            "A corrections file is not valid JSON",
            "one JSON object, without repeated names",
            "The run ends, because it would generate code from pages that are known to be wrong.",
            "pages/garden/corrections.json:4:3: a comma is missing",
            "Correct the file by hand, or take its last valid version from version control."),
    CORRECTIONS_FORM(
            Severity.ERROR,
            "A corrections file is not well-formed",
            "`format`, `service` and `corrections`; each correction with `at`, one fact with `page` and `is`, `because` and `since`",
            "The run ends. All errors of the file are reported.",
            "pages/garden/corrections.json:5:5: the correction has no \"because\"",
            "See [corrections.md](corrections.md) for the format."),
    CORRECTIONS_CONFLICT(
            Severity.ERROR,
            "Two corrections of the same fact differ",
            "one correction of each fact",
            "The first one applies: that of the file whose name sorts first, and in a file the one above.",
            "pages/garden/corrections.json:12:5: GetTree.input.height is also corrected in shared/corrections.json:5:5, to something else",
            "Keep one of the two."),
    EXPORT_INEXACT(
            Severity.WARNING,
            "An export cannot say something exactly",
            "a service for which Smithy has all words",
            "`docwright export` writes what Smithy has no trait for as traits of its own, which the export defines and"
                    + " `docwright bindings import` reads. Other tools ignore them: for example a name of a member in"
                    + " responses that differs from the one in requests. A type with the name of an operation has another"
                    + " name in the export.",
            "garden/client/get_tree.rst:20:1: a type that is sent as `Leaf` and returned as `leaf`",
            "Nothing is required for Docwright. For other tools, change the exported model."),
    EXPORT_NAMESPACE(
            Severity.ERROR,
            "A namespace of an export is invalid",
            "identifiers that are joined with dots",
            "A namespace of Smithy consists of letters, digits and underscores, with dots between its parts. No part"
                    + " begins with a digit. Nothing is written.",
            "`--namespace com.3d-garden`",
            "Use a namespace such as `com.example.garden`, or omit the option."),
    CORRECTION_UNMATCHED(
            Severity.ERROR,
            "A correction fits nothing",
            "the address of an operation, an exception, an input, an output or a member of the pages",
            "The correction is ignored; the others apply.",
            "pages/garden/corrections.json:5:5: no page has GetTree.input.hight",
            "Write one of the addresses that the message names, or remove the correction."),
    CORRECTION_OBSOLETE(
            Severity.WARNING,
            "The page says by now what a correction says",
            "corrections of what pages say wrongly",
            "The correction has no effect.",
            "pages/garden/corrections.json:5:5: the page says by now that GetTree.input.height is required",
            "Remove the correction."),
    CORRECTION_OUTDATED(
            Severity.WARNING,
            "The page says something else than a correction expects",
            "what the correction has in `page`",
            "The page was changed since the correction was written. The correction still applies.",
            "pages/garden/corrections.json:5:5: the page no longer says what the correction expects: GetTree.output.color has the"
                    + " value GRAY; the page says GREY",
            "Look at the page again, and correct `page` or remove the correction."),
    CORRECTIONS_UNUSED(
            Severity.WARNING,
            "Corrections are of a service without pages",
            "the id or the name of a service of these pages in `service`",
            "The file is ignored.",
            "shared/corrections.json: no page is of the service gardn",
            "Correct `service`, or add the pages of the service."),
    CORRECTED(
            Severity.NOTE,
            "Corrections apply",
            "nothing else",
            "The model, the generated code and comparisons follow the corrections, and descriptions mention them.",
            "pages/garden/corrections.json: 3 corrections of garden apply",
            "Nothing is required."),
    OBSERVATIONS_BROKEN(
            Severity.ERROR,
            "A file is no file of observations",
            "a file that a `DriftRecorder` wrote",
            "The run ends.",
            "docwright check pages --observed names.json",
            "Name a file that a `DriftRecorder` wrote, or record again."),
    OBSERVATION_UNMATCHED(
            Severity.NOTE,
            "An observation is of a place that no page has",
            "observations of a client that was generated from these pages",
            "The observation is ignored.",
            "observations.json:2:3: no page has GetTree.output.tree.crown, which was observed",
            "Nothing is required if the pages are newer than the client that observed it."),
    OBSERVED_MEMBER(
            Severity.WARNING,
            "Responses have a member that no page has",
            "responses as on the pages",
            "The value is in `unknownMembers()` of the structure.",
            "garden/get_tree.rst:41:7: responses have the member 'crown' in GetTree.output.tree, which no page has",
            "Get newer pages, or add the correction that the fix of the message has."),
    OBSERVED_VALUE(
            Severity.WARNING,
            "Responses have a value that an enum does not list",
            "responses as on the pages",
            "The value is kept, but has no constant. If it differs from a listed one only in case or punctuation, the page may be"
                    + " misspelt.",
            "garden/get_tree.rst:44:9: GetTree.output.tree.color has the value 'Gray', which the page spells 'GRAY'",
            "Get newer pages, or add the correction that the fix of the message has."),
    OBSERVED_MISSING(
            Severity.WARNING,
            "Responses lack a required member",
            "responses as on the pages",
            "Pages call members required for requests. If a structure is in both, responses may lack them, and then the getter"
                    + " throws.",
            "garden/get_tree.rst:44:9: responses lack GetTree.output.tree.id, which the page calls required",
            "Nothing is required if requests need the member. Otherwise, correct `required`."),
    OBSERVED_TYPE(
            Severity.WARNING,
            "Responses have a value of another type",
            "responses as on the pages",
            "The call fails.",
            "garden/get_tree.rst:44:9: responses have another type at GetTree.output.tree.age: expected an integer, found text",
            "Get newer pages, or correct the type."),
    OBSERVED_ERROR(
            Severity.WARNING,
            "An operation answers with an error that its page does not list",
            "errors as on the pages",
            "If no page of the service has the error, callers get the service's own exception with this code.",
            "garden/get_tree.rst:9:1: GetTree answers with the error 'TreeGone', which its page does not list",
            "Get newer pages, or add the correction that the fix of the message has."),
    OBSERVED_CONSTRAINT(
            Severity.WARNING,
            "Responses do not meet a constraint",
            "responses as on the pages",
            "Constraints are only checked on request, so nothing fails.",
            "garden/get_tree.rst:44:9: responses have values of GetTree.output.tree.name that do not meet the page's constraint: 1 to 64"
                    + " characters",
            "Get newer pages, or correct the constraints."),
    BINDINGS_FILE_MISSING(
            Severity.ERROR,
            "A bindings file does not exist",
            "a bindings file at each path of `--bindings`",
            "The run ends, because requests would be sent without the given bindings.",
            "docwright generate pages --bindings binding.json",
            "Check the path."),
    MODEL_UNKNOWN(
            Severity.ERROR,
            "A file to import is not a supported service model",
            "a `service-2.json` with \"metadata\", \"operations\" and \"shapes\", or a Smithy model in JSON with one"
                    + " service",
            "No bindings are written.",
            "garden/service-2.json: \"metadata\" is missing",
            "Name a service model, compressed or not. `--service` sets the id of its service."),
    BINDING_WITHOUT_MEMBER(
            Severity.WARNING,
            "The bindings name a member that is not on the pages",
            "a path of members as on the pages",
            "The line is ignored.",
            "pages/garden/bindings.json:12:25: no page has the member GetTree.input.hight",
            "Correct the path, or remove the line."),
    RECURSION_WITHOUT_TARGET(
            Severity.WARNING,
            "The bindings of a recursive member name no type around it",
            "`.` or the end of the path of a structure, list or map that contains the member",
            "The page shows that the member contains an enclosing type again. No enclosing type has a path that ends with"
                    + " the value of `recursive`, or the page shows another kind of type. The type is taken from the page"
                    + " alone, as without bindings.",
            "pages/garden/bindings.json:12:25: no type around PutRule.input.rules[].filter.not fits \"fliter\"",
            "Use `.` for the structure that has the member, or the end of the path of an enclosing type."),
    BINDINGS_CONFLICT(
            Severity.WARNING,
            "The bindings of a type conflict",
            "the same bindings at all places of a type",
            "The pages describe two places as the same type, but the bindings encode them differently. The first is"
                    + " used.",
            "pages/garden/bindings.json:12:25: GetTree.input.tree and PutTree.input.tree",
            "Please report it: a call with the other encoding may fail."),
    OPERATION_UNBOUND(
            Severity.WARNING,
            "An operation has a page but no bindings",
            "bindings for each operation of the pages",
            "The client has the method, but calling it fails.",
            "pages/garden/bindings.json: GetTree has a page",
            "Import the bindings again from a model that contains the operation."),
    LABEL_UNFILLED(
            Severity.ERROR,
            "No member is bound to a label of an operation's path",
            "a member for each `{label}` of the path",
            "The operation could not be called.",
            "pages/garden/bindings.json:12:25: no member on the page of GetTree is bound to {treeId} of GET"
                    + " /trees/{treeId}",
            "Bind a member to the label: \"input\": {\"member\": {\"label\": \"treeId\"}}."),
    PROMISE_UNKEPT(
            Severity.NOTE,
            "Pages promise that clients fill in members, but they do not",
            "a value from the caller for each of these members",
            "The members are sent if the caller sets them. Pages describe what the tools of their service do, and only some of it can"
                    + " be done by any client: idempotency tokens, and texts that are encoded in Base64.",
            "pages/garden/bindings.json: the pages of garden promise that clients fill in 2 members, such as PutTree.KeyHash",
            "Set these members in each request."),
    WAITER_CONDITION_UNUSED(
            Severity.WARNING,
            "A condition of a waiter cannot be used",
            "members that the pages of the operation have, in an expression that Docwright supports",
            "All conditions of this waiter in the bindings are ignored, because one that is missing could let it wait for the wrong"
                    + " thing. It has the condition that its page shows, or else asks its caller for one.",
            "pages/garden/bindings.json:90:18: the condition 'failure: tree.health is DEAD' of the waiter TreeGrown cannot be used:"
                    + " no page has its member 'health'",
            "Correct the condition, or remove all conditions of the waiter."),
    OPERATION_WITHOUT_PAGE(
            Severity.NOTE,
            "The bindings name an operation that has no page",
            "a page for each operation of the bindings",
            "The operation is ignored.",
            "pages/garden/bindings.json:12:16: no page describes PruneTree",
            "Add its page, or remove it from the bindings."),
    ERROR_WITHOUT_PAGE(
            Severity.NOTE,
            "The bindings name an exception that has no page",
            "a page for each exception of the bindings",
            "The exception is ignored.",
            "pages/garden/bindings.json:40:16: no page describes the exception TreeGone",
            "Add its page, or remove it from the bindings."),

    // The request.
    NO_SUCH_PATH(
            Severity.ERROR,
            "A path does not exist",
            "files, or folders that contain pages",
            "The run ends.",
            "docwright check pagse",
            "Check the path."),
    NO_PAGES(
            Severity.ERROR,
            "There are no pages",
            "at least one file with the extension of a page",
            "Folders are searched for files with the extensions of pages. The run ends.",
            "docwright check src/main/java",
            "Name the folder that contains the pages. A file that is named directly may have any extension."),
    UNKNOWN_SERVICE(
            Severity.ERROR,
            "A service is not in the pages",
            "the id or the name of a service in the pages",
            "The run ends. The message lists the services of the pages.",
            "docwright model pages --service gardne",
            "Name one of these services."),
    UNKNOWN_OPERATION(
            Severity.ERROR,
            "An operation is not in the pages",
            "the name of an operation, as on its page or in the API",
            "The run ends.",
            "docwright model pages --operation GetTreee",
            "Use the name on the page (`get_tree`) or the name in the API (`GetTree`)."),
    NO_SUCH_EDITION(
            Severity.ERROR,
            "A version to compare does not exist",
            "a path, `REVISION:PATH` of a Git repository, or `GROUP:ARTIFACT:VERSION` in the local Maven repository",
            "The run ends.",
            "docwright diff v1:pages pages, if Git has no revision v1",
            "Check the path, the revision or the coordinates."),
    GIT_MISSING(
            Severity.ERROR,
            "Git is not available",
            "the command `git` on the `PATH`",
            "The files of a revision are read with Git. The run ends.",
            "docwright diff v1:pages pages, on a machine without Git",
            "Install Git, or check out the revision and name its folder."),
    ARCHIVE_UNSAFE(
            Severity.ERROR,
            "An archive is not safe",
            "entries whose paths stay within the archive, and that do not share bytes",
            "An entry whose path leads out of the archive is ignored; all others are read. An archive whose entries"
                    + " share bytes, as those of zip bombs do, ends the run.",
            "a jar with the entry ../../.profile",
            "Do not use the archive."),
    MODEL_BROKEN(
            Severity.ERROR,
            "A file to compare is not a model",
            "JSON written by `docwright model`",
            "The run ends.",
            "docwright diff package.json pages",
            "Write the model again with `docwright model`, or name pages instead."),
    UNKNOWN_TYPE(
            Severity.ERROR,
            "The type to explain does not exist",
            "`SERVICE.Type`, `SERVICE.operation.output.member` or a diagnostic's code",
            "The run ends.",
            "docwright explain garden.Tre pages",
            "Name a type of the model, a place, or a code."),
    BAD_REQUEST(
            Severity.ERROR,
            "The request is invalid",
            "options that fit together",
            "The run ends. The message gives the reason.",
            "docwright bindings import a.json b.json --service garden",
            "Follow the message."),

    // The output folder.
    OUTPUT_FILE_EXISTS(
            Severity.ERROR,
            "A generated file would replace a file that Docwright did not write",
            "an output folder for generated files only",
            "Nothing is written. Docwright replaces a file only if an earlier run wrote it, or if its first line"
                    + " says that it is generated.",
            "src/main/java/com/example/garden/GardenClient.java: this file was written by hand",
            "Move the file, or choose another output folder."),
    OUTPUT_PATH_REFUSED(
            Severity.ERROR,
            "The path of a generated file is not possible",
            "paths below the output folder that differ in more than letter case",
            "Nothing is written. The path leaves the output folder through a symbolic link, or two paths differ only"
                    + " in letter case and would be the same file on some systems.",
            "out/com: a symbolic link to a folder outside of the output folder",
            "Choose another output folder, or replace the symbolic link by a folder."),

    // The run.
    BAD_COMMAND(
            Severity.ERROR,
            "The command line is invalid",
            "a command with options and values as shown by `--help`",
            "The run ends with exit status 64.",
            "docwright generate pages",
            "See `docwright COMMAND --help`."),
    INPUT_OUTPUT(
            Severity.ERROR,
            "A file cannot be read or written",
            "readable files and writable folders",
            "The run ends. No file is partially written.",
            "docwright model pages --output /root/model.json",
            "Check the path, its permissions and the free space."),
    OUT_OF_MEMORY(
            Severity.ERROR,
            "There is not enough memory",
            "a heap of about ten times the size of the pages",
            "The run ends. No file is partially written.",
            "docwright generate with -Xmx64m on a thousand pages",
            "Increase the heap: `java -Xmx2g -jar docwright.jar …`; or read fewer services at a time."),
    INTERNAL_FAULT(
            Severity.ERROR,
            "Docwright has a bug",
            "no such error",
            "The run ends with exit status 70.",
            "an unexpected exception in Docwright's own code",
            "Please report it, with the output of `--verbose`.");

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

    /** The kind with a code, case-insensitive; empty if there is none. */
    public static Optional<DiagnosticCode> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** The stable code, such as {@code halves-disagree}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The highest severity of diagnostics of this kind. */
    public Severity severity() {
        return severity;
    }

    /** The part of the request to change if an error of this kind ends the run. */
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

    /** The meaning, in one line. */
    public String title() {
        return title;
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }

    /** The meaning and the consequences. */
    public String explanation() {
        return explanation;
    }

    /** An example. */
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
