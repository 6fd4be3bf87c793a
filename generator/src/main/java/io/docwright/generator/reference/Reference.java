package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of one page. */
public sealed interface Reference {

    /** Calls the visitor's method for this kind of page and returns its result. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** The service that the page belongs to. */
    Owner owner();

    /** The position of the page's signature. */
    SourceSpan span();

    /**
     * The service that a page belongs to.
     *
     * @param name the class in the page's signature; empty if the page has neither a signature nor a breadcrumb
     * @param id the name in the breadcrumb, else the name of the folder; null without either
     */
    record Owner(String name, @Nullable String id) {}

    /**
     * The link to the API's own page of an operation.
     *
     * @param version the API's version, or null if the address has none
     * @param operation the operation's name in the API
     */
    record ApiLink(String address, @Nullable String version, String operation) {}

    /** A name on a page and its position. */
    record Named(String name, int line, int column) {}

    /** An example: a description in CommonMark, the call as printed, and the expected output as printed. */
    record Example(
            String description, String request, @Nullable String response) {}

    /**
     * The page of an operation.
     *
     * @param method the method in the signature
     * @param link null if the page has lost its links
     * @param input without members if the page shows no parameters
     * @param output null if the operation returns nothing
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
            implements Reference {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    /** The page of an exception. */
    record ExceptionPage(
            Owner owner, String name, String documentation, List<DocumentedType.Field> members, SourceSpan span)
            implements Reference {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.exception(this);
        }
    }

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
            implements Reference {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.paginator(this);
        }
    }

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
            implements Reference {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.waiter(this);
        }
    }

    /** The page of a service. */
    record ServicePage(Owner owner, String documentation, SourceSpan span) implements Reference {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.service(this);
        }
    }

    /** The page of a client's method that calls no operation of the API. */
    record HelperPage(Owner owner, String method, SourceSpan span) implements Reference {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.helper(this);
        }
    }

    /**
     * One method for each kind of page.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R extends @Nullable Object> {
        R operation(OperationPage page);

        R exception(ExceptionPage page);

        R paginator(PaginatorPage page);

        R waiter(WaiterPage page);

        R service(ServicePage page);

        R helper(HelperPage page);
    }
}
