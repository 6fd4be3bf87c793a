package io.docwright.benchmarks.fake;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** WireMock with one stub, and the JDK's client, with a kept connection. */
final class OverWireMock implements Answering {
    private static final String BODY = """
        {"domains": [{"name": "tools", "owner": "123456789012", "status": "Active",
          "arn": "arn:aws:codeartifact:us-east-1:123456789012:domain/tools", "createdTime": 1768467600,
          "encryptionKey": "arn:aws:kms:us-east-1:123456789012:key/tools"}]}
        """;

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;

    OverWireMock() {
        server.start();
        server.stubFor(WireMock.post("/v1/domains")
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(BODY)));
        this.request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/v1/domains"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"maxResults\": 10}"))
                .build();
    }

    @Override
    public int call() throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("WireMock answered with " + response.statusCode());
        }
        return response.body().length();
    }

    @Override
    public void close() {
        server.stop();
    }
}
