package io.docwright.runtime.aws.http.sdk;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Converts requests and responses to and from those of AWS's HTTP clients. */
final class SdkMessages {
    private SdkMessages() {}

    /**
     * Converts a request without its body. A body of unknown length has no header that says so.
     *
     * @throws IllegalArgumentException if a header has a line break
     */
    static SdkHttpRequest.Builder request(HttpRequest call) {
        call.headers().requireSendable();
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(call.method()))
                .uri(call.uri());
        call.headers().forEach(request::appendHeader);
        ByteStream body = call.body();
        long length = body == null ? 0 : body.length().orElse(-1);
        if (length > 0 || (length == 0 && (body != null || call.method().startsWith("P")))) {
            request.putHeader("Content-Length", Long.toString(length));
        }
        if (call.headers().first("user-agent") == null) {
            request.putHeader("User-Agent", "docwright");
        }
        return request;
    }

    /** Whether there are bytes to send. */
    static boolean hasBody(HttpRequest call) {
        ByteStream body = call.body();
        return body != null && body.length().orElse(-1) != 0;
    }

    static HttpResponse response(SdkHttpResponse response, InputStream body) {
        Headers headers = new Headers();
        response.forEachHeader((name, values) -> values.forEach(value -> headers.add(name, value)));
        return new HttpResponse(response.statusCode(), headers, body);
    }

    /** The length that a header declares; an invalid one is 0, so that nothing is expected. */
    static long length(String header) {
        try {
            return Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns the failure of another thread as an {@link IOException}, or throws it. */
    static IOException failure(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof TimeoutException) {
            SocketTimeoutException late = new SocketTimeoutException("no response before the timeout");
            late.initCause(cause);
            return late;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /** Does something by another thread, or by this one if the client has been closed. */
    static void execute(ExecutorService threads, Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            work.run();
        }
    }

    /** Threads that end when they are idle, and do not keep the JVM alive. */
    static ExecutorService threads() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "docwright-sdk-http");
            thread.setDaemon(true);
            return thread;
        });
    }
}
