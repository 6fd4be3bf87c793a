package packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.codeartifact.CodeArtifactClient;
import com.example.codeartifact.model.ConflictException;
import com.example.codeartifact.model.CreateDomainRequest;
import com.example.codeartifact.model.DescribeDomainRequest;
import com.example.codeartifact.model.ResourceNotFoundException;
import com.example.codeartifact.model.ThrottlingException;
import io.docwright.fake.FakeService;
import io.docwright.fake.Times;
import io.docwright.fake.junit.Fake;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In process: no port, no container, no stubs. Each test gets a new fake, which remembers what the test did. */
class DomainsTest {
    @Fake
    CodeArtifactClient client;

    @Fake
    FakeService fake;

    private Domains domains;

    @BeforeEach
    void open() {
        domains = new Domains(client);
    }

    @Test
    void whatWasCreatedIsFound() {
        String arn = domains.ensure("tools");

        assertEquals(
                "tools",
                client.describeDomain(request -> request.domain("tools"))
                        .domain()
                        .name());
        assertEquals(
                arn,
                client.describeDomain(request -> request.domain("tools"))
                        .domain()
                        .arn());
        assertTrue(arn.startsWith("arn:aws:codeartifact:us-east-1:"), arn);
    }

    @Test
    void aDomainIsCreatedOnce() {
        assertEquals(domains.ensure("tools"), domains.ensure("tools"));
        assertEquals(2, fake.calls(CreateDomainRequest.OPERATION).size());
        assertEquals("tools", fake.calls(DescribeDomainRequest.OPERATION).get(0).domain());
    }

    @Test
    void listsHavePages() {
        List.of("alpha", "beta", "gamma").forEach(domains::ensure);

        assertEquals(
                2,
                client.listDomains(request -> request.maxResults(2L)).domains().size());
        assertEquals(
                List.of("alpha", "beta", "gamma"),
                domains.names().stream().sorted().toList());
    }

    @Test
    void whatWasDeletedIsGone() {
        domains.ensure("tools");
        domains.drop("tools");
        domains.drop("tools");

        assertThrows(ResourceNotFoundException.class, () -> client.describeDomain(request -> request.domain("tools")));
    }

    @Test
    void throttledCallsAreTriedAgain() {
        fake.throttles(CreateDomainRequest.OPERATION, Times.first(2));

        domains.ensure("tools");

        assertEquals(3, fake.calls(CreateDomainRequest.OPERATION).size());
    }

    @Test
    void threeAttemptsAreEnough() {
        fake.throttles(CreateDomainRequest.OPERATION, Times.always());

        assertThrows(ThrottlingException.class, () -> domains.ensure("tools"));
        assertEquals(3, fake.calls(CreateDomainRequest.OPERATION).size());
    }

    @Test
    void errorsThatTestsAskFor() {
        fake.fails(
                CreateDomainRequest.OPERATION,
                ConflictException.builder().message("there is one").build());

        domains.ensure("tools");

        assertEquals(1, fake.calls(DescribeDomainRequest.OPERATION).size());
    }

    @Test
    void lostConnectionsReachTheCaller() {
        fake.drops(CreateDomainRequest.OPERATION, Times.once());

        assertThrows(UncheckedIOException.class, () -> domains.ensure("tools"));
    }
}
