package realservers;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.aws.AwsTransport;
import java.util.List;
import java.util.Objects;
import realservers.json.sqs.SQSClient;
import realservers.json.sqs.model.ListQueuesRequest;
import realservers.json.sqs.model.ListQueuesResponse;
import realservers.json.sqs.model.Message;
import realservers.json.sqs.model.QueueDoesNotExist;

/** SQS over AWS JSON 1.0. */
class QueuesJsonTest extends QueueTest {
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
        public String create(String name) {
            return Objects.requireNonNull(
                    sqs.createQueue(queue -> queue.queueName(name).putAttributes("VisibilityTimeout", "5"))
                            .queueUrl());
        }

        @Override
        public String find(String name) {
            return Objects.requireNonNull(
                    sqs.getQueueUrl(queue -> queue.queueName(name)).queueUrl());
        }

        @Override
        public String send(String url, String body) {
            return Objects.requireNonNull(
                    sqs.sendMessage(message -> message.queueUrl(url).messageBody(body))
                            .messageId());
        }

        @Override
        public List<String> take(String url) {
            List<Message> messages = sqs.receiveMessage(
                            request -> request.queueUrl(url).maxNumberOfMessages(10L))
                    .messages();
            messages.forEach(message -> sqs.deleteMessage(
                    done -> done.queueUrl(url).receiptHandle(Objects.requireNonNull(message.receiptHandle()))));
            return messages.stream()
                    .map(message -> Objects.requireNonNull(message.body()))
                    .toList();
        }

        @Override
        public List<List<String>> list(String prefix, long size) {
            ListQueuesRequest request =
                    ListQueuesRequest.of(list -> list.queueNamePrefix(prefix).maxResults(size));
            return sqs.listQueuesPaginator(request).pages().stream()
                    .map(ListQueuesResponse::queueUrls)
                    .toList();
        }

        @Override
        public void close() {
            sqs.close();
        }
    }
}
