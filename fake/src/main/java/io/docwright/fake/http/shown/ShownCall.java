package io.docwright.fake.http.shown;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that was made.
 *
 * @param number counts the calls, from 1
 * @param service the service
 * @param operation the operation's name in the API
 * @param input in plain Java; null if it is too long to keep, or was not read
 * @param output in plain Java; null if the call failed, or if it is too long to keep
 * @param error the name of the error; null if the call succeeded
 * @param message the message of the error; null if the call succeeded
 */
public record ShownCall(
        long number,
        ServiceDescription service,
        String operation,
        @Nullable Map<String, ?> input,
        @Nullable Map<String, ?> output,
        @Nullable String error,
        @Nullable String message) {

    /** The call as one line of JSON, without secrets. */
    public String json() {
        DescribedOperation described = service.operations().get(operation);
        RedactedJson json = new RedactedJson(service);
        json.start();
        json.text("service", service.id() == null ? service.name() : service.id());
        json.text("operation", operation);
        if (input != null && described != null) {
            json.structure("input", service.input(described), input);
        }
        if (output != null && described != null) {
            json.structure("output", service.output(described), output);
        }
        if (error != null) {
            json.text("error", error);
        }
        if (message != null) {
            json.text("message", message);
        }
        return json.end();
    }

    /** The call without its values. */
    @Override
    public String toString() {
        return number + " " + service.name() + "." + operation;
    }
}
