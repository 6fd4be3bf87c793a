package io.docwright.generator.source;

/** The kinds of files that are often found among reference pages. */
enum PageKind {
    EMPTY("the file is empty", "save the page again"),
    PYTHON_SOURCE(
            "this is Python source",
            "the reference page of each operation is on the documentation site of the library"),
    CLI_REFERENCE(
            "this is a page of a command-line reference",
            "the page of the same operation in the boto3 reference is <service>/client/<operation>.html, with '_' for each '-'"
                    + " of the command"),
    API_REFERENCE(
            "this is a page of the API's own reference that describes neither an operation nor a data type",
            "nothing is required; the pages of operations and data types are API_<Operation>.md and API_<Type>.md"),
    RESOURCE(
            "this is a page of a resource, which is not part of the API",
            "the operation that it calls has its own page, <service>/client/<operation>.html"),
    SERVICE_MODEL(
            "this is a service model in JSON",
            "import its bindings with 'docwright bindings import', and name pages here"),
    LICENCE("this is a licence", "nothing"),
    README("this is a README or another file about a project", "nothing"),
    SEARCH_PAGE("this is the search page of a documentation site", "open one of its results and save that page"),
    ERROR_PAGE("this is the error page of a web server", "check the page's address and save it again"),
    INDEX(
            "this is an index, a list of links to other pages",
            "follow its links and save the pages of the operations, <service>/client/<operation>.html"),
    GUIDE(
            "this is a guide, not a page of the reference",
            "the pages of operations are <service>/client/<operation>.html in the boto3 reference");

    private final String title;
    private final String fix;

    PageKind(String title, String fix) {
        this.title = title;
        this.fix = fix;
    }

    /** The message for a file of this kind. */
    String title() {
        return title;
    }

    /** Where to find the page that is needed instead, or that there is none. */
    String fix() {
        return fix;
    }
}
