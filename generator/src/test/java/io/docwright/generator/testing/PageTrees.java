package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/**
 * Arbitrary page trees with content that pages can represent, so that a tree that is printed and read back is the
 * same tree. (Two kinds of float print differently and are both floats, and so are two kinds of JSON values.)
 *
 * <pre>{@code
 * @Property
 * @Domain(PageTrees.class)
 * void isReadAsItWasPrinted(@ForAll OperationSpec operation) { … }
 * }</pre>
 */
public final class PageTrees extends DomainContextBase {

    private static final int DEPTH = 5;

    private static final List<Client> CLIENTS = List.of(
            Client.of("Widgets", "widgets", "2020-01-01"),
            Client.of("HTTPThings", "http-things", "2019-12-31"),
            new Client("Monitor2", "monitor2", "monitoring-2010-08-01"));

    /** An operation, its request and response at most five levels deep. */
    @Provide
    public Arbitrary<OperationSpec> operations() {
        return made(PageTrees::operation);
    }

    /** An exception. */
    @Provide
    public Arbitrary<ExceptionSpec> exceptions() {
        return made(choices -> new ExceptionSpec(
                choices.of(CLIENTS),
                choices.of("ConflictException", "NoSuchKey", "InvalidThingFault"),
                new AnyDoc(choices).any(),
                new AnyNode(choices, Side.RESPONSE).whole(3).fields()));
    }

    /** A paginator that hides the first member of either side. */
    @Provide
    public Arbitrary<PaginatorSpec> paginators() {
        return made(choices -> {
            OperationSpec operation = operation(choices);
            Set<String> hiddenInput = firstOf(operation.input());
            return new PaginatorSpec(operation, hiddenInput, firstOf(operation.output()), choices.oneIn(2));
        });
    }

    /** A waiter. */
    @Provide
    public Arbitrary<WaiterSpec> waiters() {
        return made(choices -> new WaiterSpec(
                choices.of("ThingDeleted", "DBThingReady", "Ready"),
                operation(choices),
                1 + choices.below(250),
                1 + choices.below(250)));
    }

    /** A description, or none. */
    @Provide
    public Arbitrary<Doc> docs() {
        return made(choices -> new AnyDoc(choices).any());
    }

    private static <T> Arbitrary<T> made(Function<Choices, T> maker) {
        return Arbitraries.integers()
                .between(0, 255)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(1000)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(numbers -> maker.apply(new Choices(numbers)))
                .withoutEdgeCases();
    }

    private static OperationSpec operation(Choices choices) {
        AnyName names = new AnyName(choices);
        String method = names.method();
        return new OperationSpec(
                choices.of(CLIENTS),
                method,
                Names.pascal(method),
                new AnyDoc(choices).any(),
                choices.oneIn(5),
                side(choices, Side.REQUEST),
                side(choices, Side.RESPONSE),
                names.errors(),
                new AnyExample(choices).some(),
                Set.of());
    }

    private static @Nullable Structure side(Choices choices, Side side) {
        return choices.oneIn(10) ? null : new AnyNode(choices, side).whole(DEPTH);
    }

    private static Set<String> firstOf(@Nullable Structure side) {
        return side == null || side.fields().size() < 2
                ? Set.of()
                : Set.of(side.fields().get(0).name());
    }
}
