package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one page says. */
public sealed interface Reference {

    /** Whose page it is. */
    Owner owner();

    /** Where the page's signature stands. */
    SourceSpan span();

    /**
     * The service that a page belongs to.
     *
     * @param name the class in the page's signature
     * @param id the name in the breadcrumb or of the folder, null where there is neither
     */
    record Owner(String name, @Nullable String id) {}

    /**
     * The link to the API's own page of an operation.
     *
     * @param version the API's version
     * @param operation the operation's name in the API
     */
    record ApiLink(String address, @Nullable String version, String operation) {}

    /** A name on a page, and where. */
    record Named(String name, int line, int column) {}

    /** An example: a description in CommonMark, the call as printed, and the expected output as printed. */
    record Example(
            String description, String request, @Nullable String response) {}

    /**
     * The page of an operation.
     *
     * @param method the method in the signature
     * @param link null where the page has lost its links
     * @param input null where the page shows no parameters at all, not even none
     * @param output null where the page says that nothing is returned
     */
    record OperationPage(
            Owner owner,
            String method,
            @Nullable ApiLink link,
            String documentation,
            @Nullable String deprecation,
            Side input,
            @Nullable Side output,
            List<Named> errors,
            List<Example> examples,
            SourceSpan span)
            implements Reference {}

    /** The page of an exception. */
    record ExceptionPage(
            Owner owner, String name, String documentation, List<DocumentedType.Field> members, SourceSpan span)
            implements Reference {}

    /**
     * The page of a paginator.
     *
     * @param method the client's method that it calls
     */
    record PaginatorPage(
            Owner owner,
            String name,
            String method,
            @Nullable ApiLink link,
            @Nullable Side input,
            @Nullable Side output,
            SourceSpan span)
            implements Reference {}

    /**
     * The page of a waiter.
     *
     * @param method the client's method that it calls
     */
    record WaiterPage(
            Owner owner,
            String name,
            String method,
            @Nullable ApiLink link,
            int delaySeconds,
            int maxAttempts,
            SourceSpan span)
            implements Reference {}

    /** The page of a service. */
    record ServicePage(Owner owner, String documentation, SourceSpan span) implements Reference {}

    /** A method of the client that calls no operation of the API. */
    record HelperPage(Owner owner, String method, SourceSpan span) implements Reference {}
}
