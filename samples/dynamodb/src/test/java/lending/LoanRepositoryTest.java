package lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.aws.dynamodb.DynamoDBClient;
import com.example.aws.dynamodb.model.ResourceNotFoundException;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** Runs on DynamoDB Local, in this process and in memory. */
class LoanRepositoryTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static DynamoDBProxyServer server;
    private static DynamoDBClient client;

    private LoanRepository loans;

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        var tables = new LocalDynamoDBRequestHandler(0, true, null, true, false); // in memory, shared, without delays
        server = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(tables, null));
        server.start();
        client = DynamoDBClient.create(AwsTransport.builder()
                .endpoint(URI.create("http://localhost:" + port))
                .region("eu-west-1")
                .credentials(CredentialsSource.of(Credentials.of("nobody", "secret")))
                .build());
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
    }

    @BeforeEach
    void table(TestInfo test) {
        loans = new LoanRepository(client, test.getTestMethod().orElseThrow().getName());
        loans.createTable();
    }

    @Test
    void findsWhatWasLent() {
        Loan loan = new Loan("ida", "Dracula", MAY);

        loans.lend(loan);

        assertEquals(Optional.of(loan), loans.find("ida", "Dracula"));
        assertEquals(Optional.empty(), loans.find("ida", "Emma"));
    }

    @Test
    void lendsABookOnce() {
        Loan loan = new Loan("ida", "Dracula", MAY);
        loans.lend(loan);

        AlreadyLentException e = assertThrows(AlreadyLentException.class, () -> loans.lend(loan));

        assertEquals("ida already has Dracula", e.getMessage());
    }

    @Test
    void readsAllPages() {
        List<String> books = List.of("Dracula", "Emma", "Ivanhoe", "Kim", "Ulysses");
        books.forEach(book -> loans.lend(new Loan("ida", book, MAY)));
        loans.lend(new Loan("jon", "Emma", MAY));

        assertEquals(books, loans.of("ida").map(Loan::book).toList());
    }

    @Test
    void renews() {
        Loan loan = new Loan("ida", "Dracula", MAY);
        loans.lend(loan);

        assertEquals(new Loan("ida", "Dracula", MAY.plusDays(28)), loans.renew(loan, MAY.plusDays(28)));
    }

    @Test
    void takesSeveralBack() {
        List<Loan> two = List.of(new Loan("ida", "Dracula", MAY), new Loan("ida", "Emma", MAY));
        two.forEach(loans::lend);

        loans.giveBack(two);

        assertEquals(0, loans.of("ida").count());
    }

    @Test
    void tellsOfATableThatIsNotThere() {
        LoanRepository lost = new LoanRepository(client, "lost");

        assertThrows(ResourceNotFoundException.class, () -> lost.find("ida", "Dracula"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
