package realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.value.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realservers.dynamodb.DynamoDBAsyncClient;
import realservers.dynamodb.DynamoDBClient;
import realservers.dynamodb.model.AttributeType;
import realservers.dynamodb.model.BillingMode;
import realservers.dynamodb.model.ConditionalCheckFailedException;
import realservers.dynamodb.model.DescribeTableRequest;
import realservers.dynamodb.model.DescribeTableResponse;
import realservers.dynamodb.model.Item;
import realservers.dynamodb.model.KeyType;
import realservers.dynamodb.model.ResourceInUseException;
import realservers.dynamodb.model.ResourceNotFoundException;
import realservers.dynamodb.model.ScanRequest;
import realservers.dynamodb.model.TableStatus;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local: AWS JSON 1.0. */
@Timeout(120)
class DynamoDBTest {
    private static DynamoDBProxyServer server;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        System.setProperty("sqlite4java.library.path", "target/native"); // where Maven has put it
        port = Servers.freePort();
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private static Item attribute(Map<String, Item> item, String name) {
        return Objects.requireNonNull(item.get(name));
    }

    private static Item text(String value) {
        return Item.builder().s(value).build();
    }

    @Test
    void makesWritesReadsAndLists() throws Exception {
        try (DynamoDBClient client = DynamoDBClient.create(Servers.transport(port))) {
            client.createTable(table -> table.tableName("books")
                    .addAttributeDefinition(id -> id.attributeName("id").attributeType(AttributeType.S))
                    .addKeySchema(id -> id.attributeName("id").keyType(KeyType.HASH))
                    .billingMode(BillingMode.PAY_PER_REQUEST));
            DescribeTableResponse table = client.tableExistsWaiter(
                            DescribeTableRequest.of(request -> request.tableName("books")),
                            answer -> answer.table() != null
                                    && TableStatus.ACTIVE.equals(answer.table().tableStatus()))
                    .delay(Duration.ofMillis(50))
                    .await();
            assertThat(Objects.requireNonNull(Objects.requireNonNull(table).table())
                            .tableName())
                    .isEqualTo("books");

            for (int i = 0; i < 25; i++) {
                String number = Integer.toString(i);
                client.putItem(put -> put.tableName("books")
                        .putItem("id", text("b" + number))
                        .putItem("pages", Item.builder().n(number).build())
                        .putItem(
                                "cover",
                                Item.builder().b(Bytes.ofUtf8("c" + number)).build())
                        .putItem("lent", Item.builder().bool(true).build()));
            }

            Map<String, Item> read = client.getItem(get ->
                            get.tableName("books").putKey("id", text("b7")).consistentRead(true))
                    .item();
            assertThat(attribute(read, "pages").n()).isEqualTo("7");
            assertThat(attribute(read, "cover").b()).isEqualTo(Bytes.ofUtf8("c7"));
            assertThat(attribute(read, "lent").bool()).isTrue();
            assertThat(client.getItem(get -> get.tableName("books").putKey("id", text("none")))
                            .hasItem())
                    .isFalse();

            List<String> found = new ArrayList<>();
            for (Map<String, Item> item : client.scanPaginator(
                    ScanRequest.of(scan -> scan.tableName("books").limit(10L)))) {
                found.add(Objects.requireNonNull(attribute(item, "id").s()));
            }
            assertThat(found).hasSize(25).doesNotHaveDuplicates().contains("b0", "b24");
            assertThat(client.scanPaginator(ScanRequest.of(
                                    scan -> scan.tableName("books").limit(10L)))
                            .pages())
                    .hasSize(3);

            assertThatThrownBy(() -> client.createTable(again -> again.tableName("books")
                            .addAttributeDefinition(id -> id.attributeName("id").attributeType(AttributeType.S))
                            .addKeySchema(id -> id.attributeName("id").keyType(KeyType.HASH))
                            .billingMode(BillingMode.PAY_PER_REQUEST)))
                    .isInstanceOf(ResourceInUseException.class);
            assertThatThrownBy(() -> client.putItem(put -> put.tableName("books")
                            .putItem("id", text("b7"))
                            .conditionExpression("attribute_not_exists(id)")))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
    }

    @Test
    void failsWithItsOwnExceptions() {
        try (DynamoDBClient client = DynamoDBClient.create(Servers.transport(port))) {
            ResourceNotFoundException error = catchThrowableOfType(
                    ResourceNotFoundException.class, () -> client.describeTable(table -> table.tableName("nowhere")));

            assertThat(error.statusCode()).isEqualTo(400);
            assertThat(error.requestId()).isNotBlank();
            assertThat(error).hasMessageContaining("non-existent table");
        }
    }

    @Test
    void answersAsynchronously() {
        try (DynamoDBAsyncClient client = DynamoDBAsyncClient.create(Servers.asyncTransport(port))) {
            assertThatThrownBy(() -> client.describeTable(table -> table.tableName("nowhere"))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ResourceNotFoundException.class);
        }
    }
}
