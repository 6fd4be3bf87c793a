package realservers;

import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.schema.ApiException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import realservers.query.sqs.SQSClient;
import realservers.query.sqs.model.ListQueuesResponse;
import realservers.query.sqs.model.QueueDoesNotExist;

/** SQS over AWS query. */
class QueuesQueryTest extends QueueTest {
    @Override
    Queues over(AwsTransport transport) {
        return new Client(SQSClient.create(transport));
    }

    @Override
    Class<? extends ApiException> noQueue() {
        return QueueDoesNotExist.class;
    }

    private record Client(SQSClient sqs) implements Queues {
        @Override
        public @Nullable String create(String name) {
            return sqs.createQueue(it -> it.queueName(name).putAttribute("VisibilityTimeout", "5"))
                    .queueUrl();
        }

        @Override
        public @Nullable String find(String name) {
            return sqs.getQueueUrl(it -> it.queueName(name)).queueUrl();
        }

        @Override
        public @Nullable String send(String url, String body) {
            return sqs.sendMessage(it -> it.queueUrl(url).messageBody(body)).messageId();
        }

        @Override
        public Stream<Letter> receive(String url) {
            return sqs.receiveMessage(it -> it.queueUrl(url).maxNumberOfMessages(10L)).messages().stream()
                    .map(it -> new Letter(it.body(), it.receiptHandle()));
        }

        @Override
        public void delete(String url, String receipt) {
            sqs.deleteMessage(it -> it.queueUrl(url).receiptHandle(receipt));
        }

        @Override
        public Stream<List<String>> list(String prefix, long size) {
            return sqs.listQueuesPaginator(it -> it.queueNamePrefix(prefix).maxResults(size)).pages().stream()
                    .map(ListQueuesResponse::queueUrls);
        }

        @Override
        public void close() {
            sqs.close();
        }
    }
}
