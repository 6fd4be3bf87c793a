package lending;

import com.example.aws.dynamodb.DynamoDBClient;
import com.example.aws.dynamodb.model.AttributeType;
import com.example.aws.dynamodb.model.AttributeValue;
import com.example.aws.dynamodb.model.BillingMode;
import com.example.aws.dynamodb.model.ConditionalCheckFailedException;
import com.example.aws.dynamodb.model.DescribeTableRequest;
import com.example.aws.dynamodb.model.KeyType;
import com.example.aws.dynamodb.model.QueryRequest;
import com.example.aws.dynamodb.model.ReturnValues;
import com.example.aws.dynamodb.model.TableStatus;
import com.example.aws.dynamodb.model.WriteRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Loans in a table: a partition for each reader, sorted by book. */
public final class LoanRepository {
    private static final String READER = "reader";
    private static final String BOOK = "book";
    private static final String DUE = "due";

    private final DynamoDBClient client;
    private final String table;

    public LoanRepository(DynamoDBClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Creates the table and waits until it is active. */
    public void createTable() {
        client.createTable(request -> request.tableName(table)
                .addAttributeDefinition(it -> it.attributeName(READER).attributeType(AttributeType.S))
                .addAttributeDefinition(it -> it.attributeName(BOOK).attributeType(AttributeType.S))
                .addKeySchema(it -> it.attributeName(READER).keyType(KeyType.HASH))
                .addKeySchema(it -> it.attributeName(BOOK).keyType(KeyType.RANGE))
                .billingMode(BillingMode.PAY_PER_REQUEST));
        client.tableExistsWaiter(
                        DescribeTableRequest.builder().tableName(table).build(),
                        response -> response.table().tableStatus().equals(TableStatus.ACTIVE))
                .delay(Duration.ofMillis(200))
                .await();
    }

    /** @throws AlreadyLentException if the reader already has the book */
    public void lend(Loan loan) {
        try {
            client.putItem(request -> request.tableName(table)
                    .item(item(loan))
                    .conditionExpression("attribute_not_exists(book)"));
        } catch (ConditionalCheckFailedException e) {
            throw new AlreadyLentException(loan, e);
        }
    }

    public Optional<Loan> find(String reader, String book) {
        Map<String, AttributeValue> item = client.getItem(request ->
                        request.tableName(table).key(key(reader, book)).consistentRead(true))
                .item();
        return Optional.ofNullable(item).filter(it -> !it.isEmpty()).map(LoanRepository::loan);
    }

    /** All loans of a reader, sorted by book; the stream fetches one page after the other. */
    public Stream<Loan> of(String reader) {
        QueryRequest request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("reader = :reader")
                .expressionAttributeValues(Map.of(":reader", text(reader)))
                .limit(2L)
                .build();
        return client.queryPaginator(request).items().stream().map(LoanRepository::loan);
    }

    /** Changes the due date and returns the changed loan. */
    public Loan renew(Loan loan, LocalDate due) {
        return loan(client.updateItem(request -> request.tableName(table)
                        .key(key(loan.reader(), loan.book()))
                        .updateExpression("SET due = :due")
                        .conditionExpression("attribute_exists(book)")
                        .expressionAttributeValues(Map.of(":due", text(due.toString())))
                        .returnValues(ReturnValues.ALL_NEW))
                .attributes());
    }

    /** Ends up to 25 loans with one call. */
    public void giveBack(List<Loan> loans) {
        var returned = loans.stream()
                .map(loan -> WriteRequest.builder()
                        .deleteRequest(it -> it.key(key(loan.reader(), loan.book())))
                        .build())
                .toList();
        client.batchWriteItem(request -> request.requestItems(Map.of(table, returned)));
    }

    private static Map<String, AttributeValue> item(Loan loan) {
        return Map.of(
                READER, text(loan.reader()),
                BOOK, text(loan.book()),
                DUE, text(loan.due().toString()));
    }

    private static Loan loan(Map<String, AttributeValue> item) {
        return new Loan(
                item.get(READER).s(),
                item.get(BOOK).s(),
                LocalDate.parse(item.get(DUE).s()));
    }

    private static Map<String, AttributeValue> key(String reader, String book) {
        return Map.of(READER, text(reader), BOOK, text(book));
    }

    private static AttributeValue text(String text) {
        return AttributeValue.builder().s(text).build();
    }
}
