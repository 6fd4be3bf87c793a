package packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.codeartifact.CodeArtifactClient;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.codeartifact.CodeartifactClient;

/** Over HTTP: the plugin starts the fake before these tests. What one client creates, a client of AWS's SDK finds. */
class DomainsIT {
    private static final URI FAKE = URI.create(System.getProperty("docwright.fake.url"));

    @Test
    void bothClientsSeeTheSameDomains() {
        try (CodeArtifactClient client = CodeArtifactClient.create(AwsTransport.builder()
                        .endpoint(FAKE)
                        .region("us-east-1")
                        .credentials(CredentialsSource.of(Credentials.of("nobody", "secret")))
                        .build());
                CodeartifactClient sdk = CodeartifactClient.builder()
                        .endpointOverride(FAKE)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "secret")))
                        .httpClient(UrlConnectionHttpClient.create())
                        .build()) {
            String arn = new Domains(client).ensure("tools");

            assertEquals(
                    arn,
                    sdk.describeDomain(request -> request.domain("tools"))
                            .domain()
                            .arn());
            sdk.createDomain(request -> request.domain("more"));
            assertEquals(
                    "more",
                    client.describeDomain(request -> request.domain("more"))
                            .domain()
                            .name());
            assertEquals(2, sdk.listDomains(request -> request.maxResults(10)).domains().size());
        }
    }
}
