package io.docwright.runtime.aws;

import static io.docwright.runtime.aws.EventCalls.REST;
import static io.docwright.runtime.aws.EventCalls.inTurn;
import static io.docwright.runtime.aws.EventCalls.tick;
import static io.docwright.runtime.aws.EventCalls.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.EventCalls.Waiting;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.sdk.SdkAsyncClient;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.EventStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** Events over HTTP/2 in both directions, by AWS's client over Netty. */
@Timeout(60)
class Http2EventsTest {
    private static SdkAsyncClient http2() {
        return new SdkAsyncClient(
                NettyNioAsyncHttpClient.builder().protocol(Protocol.HTTP2).build());
    }

    private static <B extends TransportBuilder<B>> B prepared(B builder, Http2Server server) {
        return builder.endpoint(server.uri()).region("us-east-1").credentials(CredentialsSource.anonymous());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsAreReadWhileOthersAreSent(boolean async) throws Exception {
        BlockingQueue<Tick> heard = new LinkedBlockingQueue<>();
        List<Tick> all = new ArrayList<>();
        try (Http2Server server = new Http2Server();
                SdkAsyncClient client = http2();
                AwsTransport transport = prepared(AwsTransport.builder(), server)
                        .httpClient(client)
                        .build();
                AwsAsyncTransport asyncTransport = prepared(AwsAsyncTransport.builder(), server)
                        .httpClient(client)
                        .build()) {
            Ticks input = Ticks.of("n", EventStream.of(inTurn(20, heard)));

            Ticks answer = async
                    ? asyncTransport
                            .call(Ticks.talk(REST), input, CallOptions.NONE)
                            .join()
                    : transport.call(Ticks.talk(REST), input, CallOptions.NONE);
            for (Tick tick : answer.stream()) {
                all.add(tick);
                heard.add(tick);
            }

            assertThat(answer.name()).isEqualTo("n");
            assertThat(all).isEqualTo(ticks(20));
        }
    }

    @Test
    void closingTheResponseEndsTheEvents() throws Exception {
        Waiting events = new Waiting();
        try (Http2Server server = new Http2Server();
                AwsTransport transport = prepared(AwsTransport.builder(), server)
                        .httpClient(http2())
                        .build()) {
            Ticks answer = transport.call(Ticks.talk(REST), Ticks.of("n", EventStream.of(events)), CallOptions.NONE);
            assertThat(answer.stream().iterator().next()).isEqualTo(tick(0));
            events.begun.await();

            answer.stream().close();

            server.awaitReset();
            events.ended.await();
            assertThat(events.waiting()).isZero();
        }
    }
}
