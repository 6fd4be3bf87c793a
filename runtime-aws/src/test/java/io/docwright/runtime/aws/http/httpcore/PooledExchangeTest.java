package io.docwright.runtime.aws.http.httpcore;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.ScriptedServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Idle connections that are checked before they are used again. */
@Timeout(60)
class PooledExchangeTest {
    private static String get(HttpClient client, ScriptedServer server) throws Exception {
        HttpRequest call = new HttpRequest("GET", server.uri(), new Headers(), null);
        try (HttpResponse answer = client.send(call, Duration.ofSeconds(5))) {
            return answer.status() + " " + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anIdleConnectionReturnsTheNextResponse() throws Exception {
        String other = "HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nother";
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK, other);
                HttpClient checking = new PooledExchange(0)) {
            assertThat(get(checking, server)).isEqualTo("200 ok");

            assertThat(get(checking, server)).isEqualTo("201 other");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatTheServiceClosedIsNot() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK);
                HttpClient checking = new PooledExchange(0)) {
            get(checking, server);
            server.hangUp();

            assertThat(get(checking, server)).isEqualTo("200 ok");
            assertThat(server.connections()).isEqualTo(2);
        }
    }
}
