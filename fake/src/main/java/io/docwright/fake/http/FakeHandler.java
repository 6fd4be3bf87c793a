package io.docwright.fake.http;

import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.dispatch.Call;
import io.docwright.fake.http.dispatch.Dispatcher;
import io.docwright.fake.http.dispatch.ServedService;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.BadRequest;
import io.docwright.fake.http.message.ContentCodings;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.http.protocol.Markup;
import io.docwright.fake.http.shown.CallLog;
import io.docwright.fake.http.shown.ShownCall;
import io.docwright.fake.http.shown.StatusPage;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.codec.CodecException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers requests, without a connection. Thread-safe. */
final class FakeHandler {
    private static final System.Logger LOG = System.getLogger(FakeHandler.class.getName());
    private static final String ERROR_HEADER = "x-docwright-error";
    private static final int SHOWN_CALLS = 50;
    private static final int LONGEST_SHOWN = 1 << 16;

    private final Dispatcher dispatcher;
    private final Function<ServedService, String> resources;
    private final Consumer<ShownCall> recorder;
    private final int longestBody;
    private final CallLog log = new CallLog(SHOWN_CALLS);
    private final AtomicLong count = new AtomicLong();

    /**
     * Creates a handler.
     *
     * @param resources what a service remembers, as text
     * @param recorder receives each call after its answer
     * @param longestBody the largest number of bytes of a body after decompression
     */
    FakeHandler(
            List<ServedService> services,
            Function<ServedService, String> resources,
            Consumer<ShownCall> recorder,
            int longestBody) {
        this.dispatcher = new Dispatcher(services);
        this.resources = resources;
        this.recorder = recorder;
        this.longestBody = longestBody;
    }

    /**
     * Answers a request.
     *
     * @throws UncheckedIOException if the connection is to be dropped
     */
    Answered answer(Received received) {
        long number = count.incrementAndGet();
        String id = new UUID(0, number).toString();
        if (isForPage(received)) {
            return Answered.text(200, "text/html; charset=utf-8", page());
        }
        try {
            Received request = ContentCodings.unchunked(received);
            Call call = dispatcher.find(request);
            return call == null ? unknown(id) : answer(uncompressed(call), number, id);
        } catch (BadRequest e) {
            return Answered.text(e.status(), "text/plain; charset=utf-8", e.getMessage() + "\n");
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the fake failed", e);
            return Answered.text(500, "text/plain; charset=utf-8", "the fake failed: " + e.getClass() + "\n");
        }
    }

    /** A browser's request for the page, not a call of an operation with the path {@code /}. */
    private static boolean isForPage(Received request) {
        return request.method().equals("GET")
                && request.path().equals("/")
                && request.query().isEmpty()
                && request.header("authorization").isEmpty()
                && request.header("x-amz-target").isEmpty()
                && request.header("amz-sdk-invocation-id").isEmpty();
    }

    private static Answered unknown(String id) {
        String message = "no service of this fake has an operation for this request";
        return Answered.text(
                404,
                "application/xml",
                "<ErrorResponse><Error><Type>Sender</Type><Code>UnknownOperationException</Code><Message>"
                        + Markup.escaped(message) + "</Message></Error><RequestId>" + id
                        + "</RequestId></ErrorResponse>");
    }

    /** Bodies that the operation itself receives as compressed stay compressed. */
    private Call uncompressed(Call call) {
        boolean isCompressed = call.service().wire().operation(call.operation()).gzip();
        return isCompressed
                ? new Call(
                        call.service(),
                        call.operation(),
                        call.protocol(),
                        ContentCodings.uncompressed(call.request(), longestBody),
                        call.labels())
                : call;
    }

    private Answered answer(Call call, long number, String id) {
        @Nullable Map<String, Object> input = null;
        try {
            input = call.protocol().read(call.operation(), call.request(), call.labels());
            refuse(call);
            Map<String, Object> output = call.service().answerer().answer(call.operation(), input);
            Answered answer = withoutChecksums(call.protocol().answer(call.operation(), output, id));
            boolean isShort = answer.body().length <= LONGEST_SHOWN;
            show(call, number, input, isShort ? output : null, null);
            return answer;
        } catch (FakeError e) {
            return failed(call, number, id, input, e);
        } catch (CodecException e) {
            return failed(
                    call,
                    number,
                    id,
                    input,
                    new FakeError(
                            "SerializationException",
                            "the request does not match the model: " + e.problem(),
                            Map.of()));
        }
    }

    /** A caller that cannot reach the fake's Java may ask for an error by a header. */
    private static void refuse(Call call) {
        String error = call.request().header(ERROR_HEADER);
        if (!error.isEmpty()) {
            throw new FakeError(error, "the header " + ERROR_HEADER + " asks for this error", Map.of());
        }
    }

    /** Checksums that are made up, or those of an earlier body, would make clients refuse the body. */
    private static Answered withoutChecksums(Answered answer) {
        List<String> wrong = answer.body().length == 0
                ? List.of()
                : answer.headers().names().stream()
                        .filter(name -> name.startsWith("x-amz-checksum-"))
                        .toList();
        if (wrong.isEmpty()) {
            return answer;
        }
        Headers headers = new Headers();
        answer.headers().forEach((name, value) -> {
            if (!wrong.contains(name)) {
                headers.add(name, value);
            }
        });
        return new Answered(answer.status(), headers, answer.body());
    }

    private Answered failed(Call call, long number, String id, @Nullable Map<String, Object> input, FakeError error) {
        show(call, number, input, null, error);
        return call.protocol().error(error, id);
    }

    private void show(
            Call call,
            long number,
            @Nullable Map<String, Object> input,
            @Nullable Map<String, Object> output,
            @Nullable FakeError error) {
        boolean isShort = call.request().body().length <= LONGEST_SHOWN;
        ShownCall shown = new ShownCall(
                number,
                call.service().description(),
                call.operation(),
                isShort ? input : null,
                output,
                error == null ? null : error.name(),
                error == null ? null : error.getMessage());
        log.add(shown);
        recorder.accept(shown);
    }

    private String page() {
        return StatusPage.html(
                dispatcher.services().stream()
                        .map(service -> new StatusPage.Row(
                                service.key(),
                                String.valueOf(service.wire().get(BindingWord.PROTOCOL)),
                                service.description().operations().size(),
                                resources.apply(service)))
                        .toList(),
                log.last());
    }
}
