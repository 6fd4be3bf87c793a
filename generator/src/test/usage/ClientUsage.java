package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.torturechamber.TortureAsyncClient;
import com.example.torturechamber.TortureClient;
import com.example.torturechamber.model.Choice;
import com.example.torturechamber.model.Color;
import com.example.torturechamber.model.FindResponse;
import com.example.torturechamber.model.Leaf;
import com.example.torturechamber.model.ListRacksRequest;
import com.example.torturechamber.model.ListRacksResponse;
import com.example.torturechamber.model.NotFound;
import com.example.torturechamber.model.PullRequest;
import com.example.torturechamber.model.PullResponse;
import com.example.torturechamber.model.SearchRequest;
import com.example.torturechamber.model.SearchResponse;
import com.example.torturechamber.model.StretchRequest;
import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.client.Call;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.client.Interceptor;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.waiter.WaiterException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Clients as their users call them. Each public method is a test. */
public final class ClientUsage {
    private static final ListRacksRequest RACKS =
            ListRacksRequest.builder().max(2L).build();

    private ClientUsage() {}

    public static void tokensThatTheCallerDoesNotGiveAreFilledIn() {
        List<StretchRequest> sent = new ArrayList<>();
        TortureClient client = TortureClient.create(new Recorded() {
            @Override
            public <I extends Structure, O extends Structure> O call(
                    Operation<I, O> operation, I input, CallOptions options) {
                sent.add((StretchRequest) input);
                return operation.output().received(new Object[0]);
            }
        });
        StretchRequest request = StretchRequest.builder()
                .limb("arm")
                .force(3L)
                .leaves()
                .marks(Map.of())
                .choice(Choice.string("x"))
                .color(Color.RED)
                .leaf(leaf -> leaf.name("two"))
                .when(Instant.EPOCH)
                .body(ByteStream.of(Bytes.ofUtf8("x")))
                .build();
        client.stretch(request);
        client.stretch(request);
        client.stretch(request.toBuilder().retryToken("mine").build());
        assertThat(sent).extracting(StretchRequest::retryToken).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(sent.get(2).retryToken()).isEqualTo("mine");
        assertThat(sent.get(0).toBuilder().retryToken(null).build()).isEqualTo(request);
    }

    /** Gives answers in turn, throws those that are exceptions, and remembers what it was asked. */
    private static class Recorded implements Transport {
        private final Deque<Object> answers = new ArrayDeque<>();
        private final List<String> calls = new ArrayList<>();
        private CallOptions lastOptions = CallOptions.NONE;

        Recorded(Object... answers) {
            this.answers.addAll(List.of(answers));
        }

        @Override
        public <I extends Structure, O extends Structure> O call(
                Operation<I, O> operation, I input, CallOptions options) {
            calls.add(operation.name() + " " + input);
            lastOptions = options;
            Object answer = answers.remove();
            if (answer instanceof RuntimeException e) {
                throw e;
            }
            @SuppressWarnings("unchecked") // the test's own answers
            O output = (O) answer;
            return output;
        }

        @Override
        public void close() {
            calls.add("closed");
        }

        AsyncTransport async() {
            return AsyncTransport.of(this, Runnable::run);
        }
    }

    private static ListRacksResponse racks(String next, boolean truncated, String... names) {
        ListRacksResponse.Builder page = ListRacksResponse.builder().nextMarker(next).isTruncated(truncated);
        for (String name : names) {
            page.addRack(rack -> rack.name(name));
        }
        return page.build();
    }

    private static Recorded threePages() {
        return new Recorded(racks("b", true, "1", "2"), racks("c", true), racks("d", false, "3"));
    }

    public static void decoratorsSeeEveryCall() {
        List<String> seen = new ArrayList<>();
        Recorded transport = threePages();
        TortureClient client = TortureClient.create(transport);
        TortureClient decorated = new TortureClient() {
            @Override
            public <I extends Structure, O extends Structure> O call(
                    Operation<I, O> operation, I input, CallOptions options) {
                seen.add(operation.name());
                return client.call(operation, input, options);
            }
        };
        assertThat(decorated.with(options -> options.header("a", "b"))
                        .listRacksPaginator(RACKS)
                        .items()
                        .stream()
                        .map(Leaf::name))
                .containsExactly("1", "2", "3");
        assertThat(seen).containsExactly("ListRacks", "ListRacks", "ListRacks");
        assertThat(transport.lastOptions.headers()).containsExactly(Map.entry("a", "b"));
    }

    public static void interceptorsChangeWhatGoesAndComes() {
        Interceptor interceptor = new Interceptor() {
            @Override
            @SuppressWarnings("unchecked") // the input's own class
            public <I extends Structure, O extends Structure> Call<I, O> before(Call<I, O> call) {
                return call.input() instanceof PullRequest pull
                        ? call.withInput((I) pull.toBuilder().limb("both legs").build())
                        : call;
            }

            @Override
            @SuppressWarnings("unchecked") // the output's own class
            public <I extends Structure, O extends Structure> O failed(Call<I, O> call, RuntimeException error) {
                return (O) PullResponse.builder().tree(tree -> tree.value(error.getMessage())).build();
            }
        };
        Recorded transport = new Recorded(
                NotFound.builder().message("no legs").build(), NotFound.builder().message("none").build());
        PullResponse response = TortureClient.create(transport)
                .with(interceptor)
                .pull(request -> request.limb("leg").force(1L));
        assertThat(response.tree().value()).isEqualTo("no legs");
        assertThat(transport.calls).containsExactly("Pull PullRequest[limb=both legs, force=1]");
        assertThat(TortureAsyncClient.create(transport.async())
                        .with(interceptor)
                        .pull(request -> request.limb("leg").force(1L))
                        .join()
                        .tree()
                        .value())
                .isEqualTo("none");
    }

    public static void optionsGoWithACall() {
        Recorded transport = new Recorded(Empty.empty());
        TortureClient.create(transport)
                .with(CallOptions.builder().timeout(Duration.ofSeconds(9)).build())
                .with(options -> options.timeout(Duration.ofSeconds(5)).header("x-trace", "1"))
                .close_();
        assertThat(transport.lastOptions.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(transport.lastOptions.headers()).containsEntry("X-Trace", "1");
    }

    public static void closingReachesTheTransport() {
        Recorded transport = new Recorded();
        TortureClient.create(transport).with(CallOptions.NONE).close();
        TortureAsyncClient.create(transport.async()).with(new Interceptor() {}).close();
        assertThat(transport.calls).containsExactly("closed", "closed");
    }

    public static void asynchronousCallsAnswerAndFail() {
        Recorded transport = new Recorded(
                PullResponse.builder().build(), NotFound.builder().message("gone").build(), Empty.empty());
        TortureAsyncClient client = TortureAsyncClient.create(transport.async());
        PullRequest request = PullRequest.builder().limb("leg").force(1L).build();
        assertThat(client.pull(request).join()).isEqualTo(PullResponse.builder().build());
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> client.pull(request).join())
                .withCauseInstanceOf(NotFound.class);
        assertThat(client.close_().join()).isEqualTo(Empty.empty());
        assertThatIllegalStateException().isThrownBy(() -> client.pull(pull -> pull.limb("leg")));
    }

    public static void asynchronousClientsAreFakedByWhatTheTestCalls() {
        TortureAsyncClient fake = new TortureAsyncClient() {
            @Override
            public CompletableFuture<PullResponse> pull(PullRequest request) {
                return CompletableFuture.completedFuture(PullResponse.builder().build());
            }
        };
        assertThat(fake.pull(request -> request.limb("leg").force(1L))).isCompleted();
        assertThat(fake.again()).isCompletedExceptionally();
        assertThatThrownBy(() -> fake.again().join())
                .hasCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Torture.Again is not implemented by this fake");
    }

    public static void paginatorsGoThroughPagesAndItems() {
        Recorded transport = threePages();
        List<String> names = new ArrayList<>();
        for (Leaf rack : TortureClient.create(transport).listRacksPaginator(RACKS)) {
            names.add(rack.name());
        }
        assertThat(names).containsExactly("1", "2", "3");
        assertThat(transport.calls)
                .containsExactly(
                        "ListRacks ListRacksRequest[max=2]",
                        "ListRacks ListRacksRequest[Marker=b, max=2]",
                        "ListRacks ListRacksRequest[Marker=c, max=2]");
        assertThat(TortureClient.create(threePages()).listRacksPaginator(RACKS).pages())
                .hasSize(3);
    }

    public static void paginatorsAndWaitersCallWhatAFakeOverrides() {
        TortureClient fake = new TortureClient() {
            @Override
            public ListRacksResponse listRacks(ListRacksRequest request) {
                return "b".equals(request.marker()) ? racks(null, false, "2") : racks("b", true, "1");
            }

            @Override
            public FindResponse find(SearchRequest request) {
                return found(Color.RED);
            }
        };
        assertThat(fake.listRacksPaginator(RACKS)).extracting(Leaf::name).containsExactly("1", "2");
        assertThat(fake.findPaginator_(SEARCH).pages()).hasSize(1);
        TortureAsyncClient later = new TortureAsyncClient() {
            @Override
            public CompletableFuture<ListRacksResponse> listRacks(ListRacksRequest request) {
                return CompletableFuture.completedFuture(fake.listRacks(request));
            }
        };
        assertThat(later.listRacksPaginator(RACKS).toList().join())
                .extracting(Leaf::name)
                .containsExactly("1", "2");
    }

    public static void pagesWithoutAListOfItemsAreIterated() {
        Recorded transport = new Recorded(SearchResponse.builder().build());
        @SuppressWarnings("deprecation") // the torture service's own
        var paginator = TortureClient.create(transport).searchPaginator(SEARCH);
        assertThat(paginator).containsExactly(SearchResponse.builder().build());
    }

    public static void sharedTransportsStayOpen() {
        Recorded transport = new Recorded();
        try (TortureClient client = TortureClient.shared(transport)) {
            assertThat(client).isNotNull();
        }
        TortureAsyncClient.shared(transport.async()).close();
        assertThat(transport.calls).isEmpty();
        TortureClient.create(transport).close();
        assertThat(transport.calls).containsExactly("closed");
    }

    public static void paginatorsPublish() {
        TortureAsyncClient client = TortureAsyncClient.create(threePages().async());
        assertThat(client.listRacksPaginator(RACKS).toList().join())
                .extracting(Leaf::name)
                .containsExactly("1", "2", "3");
        TortureAsyncClient failing = TortureAsyncClient.create(
                new Recorded(racks("b", true), NotFound.builder().build()).async());
        assertThatThrownBy(() -> failing.listRacksPaginator(RACKS).pages().toList().join())
                .hasCauseInstanceOf(NotFound.class);
    }

    public static void tokensAreFoundBelowTheTop() {
        SearchResponse first = SearchResponse.builder()
                .found(found -> found.putNextKey("k", Choice.string("x")).nextNumber(7L).colors(Color.RED))
                .build();
        Recorded transport = new Recorded(first, SearchResponse.builder().build());
        @SuppressWarnings("deprecation") // the torture service's own
        var paginator = TortureClient.create(transport)
                .searchPaginator(SearchRequest.builder().build());
        assertThat(paginator.items(page -> page.found() == null ? List.of() : page.found().colors()))
                .containsExactly(Color.RED);
        assertThat(transport.calls.get(1)).endsWith("SearchRequest[key={k=StringValue[value=x]}, number=7]");
    }

    public static void aTokenThatComesAgainIsTheLast() {
        Recorded transport = new Recorded(
                FindResponse.builder().nextNumber(1L).numbers(1L).build(),
                FindResponse.builder().nextNumber(1L).numbers(2L).build());
        assertThat(TortureClient.create(transport)
                        .findPaginator_(SearchRequest.builder().build())
                        .items())
                .containsExactly(1L, 2L);
    }

    private static final SearchRequest SEARCH = SearchRequest.builder().number(1L).build();

    private static FindResponse found(Color state) {
        return FindResponse.builder().state(state).build();
    }

    public static void waitersWaitForWhatThePagesTell() {
        NotFound notFound = NotFound.builder().build();
        assertThat(TortureClient.create(new Recorded(notFound, found(Color.RED)))
                        .foundExistsWaiter(SEARCH)
                        .delay(Duration.ZERO)
                        .await())
                .isEqualTo(found(Color.RED));
        assertThat(TortureClient.create(
                                new Recorded(found(Color.RED), NotFound.builder().statusCode(404).build()))
                        .foundNotExistsWaiter(SEARCH)
                        .delay(Duration.ZERO)
                        .await())
                .isNull();
        assertThat(TortureClient.create(new Recorded(found(Color.GREEN), found(null), found(Color.RED)))
                        .foundRedWaiter(SEARCH)
                        .delay(Duration.ZERO)
                        .await())
                .isEqualTo(found(Color.RED));
    }

    public static void waitersWaitForWhatTheCallerTells() {
        Recorded transport = new Recorded(found(Color.RED), found(Color.GREEN), found(Color.RED), found(Color.RED));
        TortureClient client = TortureClient.create(transport);
        assertThat(client.foundSoonWaiter(SEARCH, answer -> answer.state() == Color.GREEN)
                        .delay(Duration.ZERO)
                        .await())
                .isEqualTo(found(Color.GREEN));
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> client.foundSoonWaiter(SEARCH, answer -> answer.state() == Color.GREEN)
                        .delay(Duration.ZERO)
                        .attempts(2)
                        .await())
                .withMessageContaining("Torture.Find was called 2 times")
                .satisfies(e -> assertThat(e.lastResponse()).isEqualTo(found(Color.RED)));
    }

    public static void waitersWaitWithoutAThread() {
        Recorded transport = new Recorded(NotFound.builder().build(), found(Color.RED));
        assertThat(TortureAsyncClient.create(transport.async())
                        .foundExistsWaiter(SEARCH)
                        .delay(Duration.ZERO)
                        .start()
                        .join())
                .isEqualTo(found(Color.RED));
    }
}
