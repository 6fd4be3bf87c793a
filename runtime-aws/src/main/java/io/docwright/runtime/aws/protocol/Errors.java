package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.ServiceWire.ErrorWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates exceptions from error responses. */
final class Errors {
    private static final List<String> REQUEST_IDS =
            List.of("x-amzn-requestid", "x-amz-request-id", "x-amz-id-2", "x-amzn-request-id");

    private static final Set<String> THROTTLING = Set.of(
            "Throttling",
            "ThrottlingException",
            "ThrottledException",
            "RequestThrottledException",
            "RequestThrottled",
            "TooManyRequestsException",
            "ProvisionedThroughputExceededException",
            "TransactionInProgressException",
            "RequestLimitExceeded",
            "BandwidthLimitExceeded",
            "LimitExceededException",
            "SlowDown",
            "PriorRequestNotComplete",
            "EC2ThrottledException");

    private static final Set<String> TRANSIENT = Set.of(
            "RequestTimeout", "RequestTimeoutException", "InternalError", "InternalFailure", "IDPCommunicationError");

    private final ServiceWire wire;
    private final Bodies bodies;

    Errors(ServiceWire wire, Bodies bodies) {
        this.wire = wire;
        this.bodies = bodies;
    }

    /** The exception of a response. If several have the code, it is the one that the operation has. */
    ApiException of(Operation<?, ?> operation, HttpResponse response, byte[] body) {
        ErrorText text = bodies.errorText(body);
        String sent = code(response, text);
        ErrorWire known = wire.errorOfCode(sent, operation.name());
        if (known == null) {
            known = wire.error(sent);
        }
        return build(wire.service().error(known == null ? sent : known.name()), known, sent, text, response, body);
    }

    /** The service's own exception for a response that is not of the protocol; the status is its code. */
    ApiException foreign(HttpResponse response, String message) {
        String code = String.valueOf(response.status());
        ErrorText text = new ErrorText(code, message, null);
        return build(wire.service().error(code), null, code, text, response, new byte[0]);
    }

    /**
     * The exception that ends a stream of events. Its code is the name of the exception, or that of the union's member,
     * or a code in the bindings.
     */
    ApiException ofEvent(HttpResponse response, String code, @Nullable String message, byte[] body) {
        ErrorWire bound = wire.errorOfCode(code);
        boolean isName = wire.service().error(code).code().equals(code);
        String name = isName || code.isEmpty()
                ? code
                : bound == null ? Character.toUpperCase(code.charAt(0)) + code.substring(1) : bound.name();
        ErrorText text = message == null ? bodies.errorText(body) : new ErrorText(code, message, null);
        return build(wire.service().error(name), wire.error(name), code, text, response, body);
    }

    private <E extends ApiException> E build(
            ErrorSchema<E> schema,
            @Nullable ErrorWire known,
            String sent,
            ErrorText text,
            HttpResponse response,
            byte[] body) {
        PlainErrorBuilder<E> builder = read(schema, body);
        RestResponse.readHeaders(schema, wire.inResponses(schema), response, builder);
        return builder.code(sent)
                .message(text.message())
                .requestId(requestId(response, text))
                .statusCode(response.status())
                .retryable((known != null && known.retryable()) || isRetryable(sent, response.status()))
                .build();
    }

    /** A malformed body is added as the cause, because the caller needs the service's error. */
    private <E extends ApiException> PlainErrorBuilder<E> read(ErrorSchema<E> schema, byte[] body) {
        try {
            return body.length == 0 ? schema.newBuilder() : bodies.readError(schema, body);
        } catch (CodecException e) {
            return schema.newBuilder().cause(e);
        }
    }

    /** The first of {@code x-amzn-query-error}, {@code x-amzn-errortype}, the body and the status. */
    private String code(HttpResponse response, ErrorText text) {
        String query = wire.get(BindingWord.QUERY_COMPATIBLE) == null
                ? null
                : response.headers().first("x-amzn-query-error");
        if (query != null && query.indexOf(';') > 0) {
            String code = query.substring(0, query.indexOf(';'));
            if (wire.errorOfCode(code) != null) {
                return code;
            }
        }
        String header = response.headers().first("x-amzn-errortype");
        String code = header == null ? text.code() : header;
        return code == null || code.isBlank() ? String.valueOf(response.status()) : bare(code);
    }

    /** Returns {@code FooError} for {@code aws.protocoltests#FooError:http://internal.amazon.com/}. */
    static String bare(String code) {
        int colon = code.indexOf(':');
        String front = colon < 0 ? code : code.substring(0, colon);
        return front.substring(front.indexOf('#') + 1).strip();
    }

    private static @Nullable String requestId(HttpResponse response, ErrorText text) {
        for (String name : REQUEST_IDS) {
            String value = response.headers().first(name);
            if (value != null) {
                return value;
            }
        }
        return text.requestId();
    }

    private static boolean isRetryable(String code, int status) {
        return isThrottling(code, status) || TRANSIENT.contains(code) || (status >= 500 && status != 501);
    }

    /** Whether the service limits the rate of calls. */
    static boolean isThrottling(String code, int status) {
        return THROTTLING.contains(code) || status == 429;
    }
}
