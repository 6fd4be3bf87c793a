package io.docwright.fake.junit;

import io.docwright.fake.FakeService;
import io.docwright.runtime.client.ApiClient;
import io.docwright.runtime.client.AsyncApiClient;
import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Generated clients, by their class. */
final class Clients {
    private Clients() {}

    static boolean isClient(Class<?> type) {
        return ApiClient.class.isAssignableFrom(type) || AsyncApiClient.class.isAssignableFrom(type);
    }

    /** Returns the service of a generated client: that of the first of its requests. */
    static ApiService service(Class<?> client) {
        for (Method method : client.getMethods()) {
            for (Class<?> parameter : method.getParameterTypes()) {
                ApiService service = serviceOf(parameter);
                if (service != null) {
                    return service;
                }
            }
        }
        throw new ExtensionConfigurationException(client.getName() + " is not a generated client with operations");
    }

    private static @Nullable ApiService serviceOf(Class<?> request) {
        try {
            Field field = request.getField("OPERATION");
            return Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Operation<?, ?> operation
                    ? operation.service()
                    : null;
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return null;
        }
    }

    /** Creates a client of a fake: {@code CodeArtifactClient.create(fake.transport())}. */
    static Object create(Class<?> client, FakeService fake) {
        boolean async = AsyncApiClient.class.isAssignableFrom(client);
        try {
            return async
                    ? client.getMethod("create", AsyncTransport.class).invoke(null, fake.asyncTransport())
                    : client.getMethod("create", Transport.class).invoke(null, fake.transport());
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new ExtensionConfigurationException(
                    client.getName() + " is not a generated client: it has no method create(Transport)", e);
        }
    }
}
