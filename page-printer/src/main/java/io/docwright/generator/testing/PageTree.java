package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content of one page, printed by {@link PagePrinter} or {@link TextPrinter}. */
public sealed interface PageTree {

    /** The client that the page belongs to. */
    Client client();

    /** The path of the page below the folder of all pages, without its extension. */
    String place();

    /**
     * The client of a service.
     *
     * @param name the class in signatures, such as {@code CodeArtifact}
     * @param id the folder, such as {@code codeartifact}
     * @param uid the id in links, such as {@code codeartifact-2018-09-22}
     */
    record Client(String name, String id, String uid) {

        /** A client with the name of its folder in links. */
        public static Client of(String name, String id, String apiVersion) {
            return new Client(name, id, id + "-" + apiVersion);
        }
    }

    /**
     * The page of an operation.
     *
     * @param method the name of the page
     * @param name the name in the API
     * @param input the request; null if the operation takes none
     * @param output the response; null if the operation returns none
     * @param tooLarge the sections that the page omits
     */
    record OperationSpec(
            Client client,
            String method,
            String name,
            Doc doc,
            boolean deprecated,
            @Nullable Structure input,
            @Nullable Structure output,
            List<String> errors,
            List<ExampleSpec> examples,
            Set<Section> tooLarge)
            implements PageTree {

        public OperationSpec {
            errors = List.copyOf(errors);
            examples = List.copyOf(examples);
            tooLarge = Set.copyOf(tooLarge);
        }

        /** An operation without request, response and description. */
        public static OperationSpec of(Client client, String method) {
            return new OperationSpec(
                    client, method, Names.pascal(method), Doc.NONE, false, null, null, List.of(), List.of(), Set.of());
        }

        public OperationSpec doc(Doc value) {
            return new OperationSpec(
                    client, method, name, value, deprecated, input, output, errors, examples, tooLarge);
        }

        public OperationSpec takes(Field... fields) {
            Structure value = Node.structure(fields);
            return new OperationSpec(client, method, name, doc, deprecated, value, output, errors, examples, tooLarge);
        }

        public OperationSpec gives(Field... fields) {
            Structure value = Node.structure(fields);
            return new OperationSpec(client, method, name, doc, deprecated, input, value, errors, examples, tooLarge);
        }

        public OperationSpec raises(String... names) {
            List<String> value = List.of(names);
            return new OperationSpec(client, method, name, doc, deprecated, input, output, value, examples, tooLarge);
        }

        public OperationSpec shows(ExampleSpec... value) {
            return new OperationSpec(
                    client, method, name, doc, deprecated, input, output, errors, List.of(value), tooLarge);
        }

        public OperationSpec leavesOut(Section... sections) {
            return new OperationSpec(
                    client, method, name, doc, deprecated, input, output, errors, examples, Set.of(sections));
        }

        @Override
        public String place() {
            return client.id() + "/client/" + method;
        }
    }

    /** The page of an exception. */
    record ExceptionSpec(Client client, String name, Doc doc, List<Field> fields) implements PageTree {
        public ExceptionSpec {
            fields = List.copyOf(fields);
        }

        @Override
        public String place() {
            return client.id() + "/client/exceptions/" + name;
        }
    }

    /**
     * The page of a paginator.
     *
     * @param operation the operation that it calls
     * @param hiddenInput the members of a request that the paginator's page does not show
     * @param hiddenOutput the members of a response that it does not show
     * @param pageSize whether the page size can be set
     */
    record PaginatorSpec(OperationSpec operation, Set<String> hiddenInput, Set<String> hiddenOutput, boolean pageSize)
            implements PageTree {
        public PaginatorSpec {
            hiddenInput = Set.copyOf(hiddenInput);
            hiddenOutput = Set.copyOf(hiddenOutput);
        }

        @Override
        public Client client() {
            return operation.client();
        }

        @Override
        public String place() {
            return client().id() + "/paginator/" + operation.name();
        }
    }

    /** The page of a waiter that calls {@code operation} every {@code delay} seconds, {@code maxAttempts} times. */
    record WaiterSpec(String name, OperationSpec operation, int delay, int maxAttempts) implements PageTree {
        @Override
        public Client client() {
            return operation.client();
        }

        @Override
        public String place() {
            return client().id() + "/waiter/" + name;
        }
    }

    /** The page of a method that is no operation, such as {@code close}; {@code lines} is its text in RST. */
    record MethodSpec(Client client, String method, String signature, List<String> lines) implements PageTree {
        public MethodSpec {
            lines = List.copyOf(lines);
        }

        @Override
        public String place() {
            return client.id() + "/client/" + method;
        }
    }

    /** The page of a service: its description, and the names of its other pages. */
    record ServiceSpec(
            Client client,
            String fullName,
            Doc doc,
            List<String> methods,
            List<String> exceptions,
            List<String> paginators,
            List<String> waiters)
            implements PageTree {

        public ServiceSpec {
            methods = List.copyOf(methods);
            exceptions = List.copyOf(exceptions);
            paginators = List.copyOf(paginators);
            waiters = List.copyOf(waiters);
        }

        @Override
        public String place() {
            return client.id();
        }
    }
}
