package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
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
    /** An operation, its request and response at most five levels deep. */
    @Provide
    public Arbitrary<OperationSpec> operations() {
        return made(AnyOperation::of);
    }

    /** An exception. */
    @Provide
    public Arbitrary<ExceptionSpec> exceptions() {
        return made(choices -> new ExceptionSpec(
                AnyOperation.client(choices),
                choices.of("ConflictException", "NoSuchKey", "InvalidThingFault"),
                new AnyDoc(choices).any(),
                new AnyNode(choices, Side.RESPONSE).whole(3).fields()));
    }

    /** A paginator that hides the first member of either side. */
    @Provide
    public Arbitrary<PaginatorSpec> paginators() {
        return made(choices -> {
            OperationSpec operation = AnyOperation.of(choices);
            Set<String> hiddenInput = firstOf(operation.input());
            return new PaginatorSpec(operation, hiddenInput, firstOf(operation.output()), choices.oneIn(2));
        });
    }

    /** A waiter. */
    @Provide
    public Arbitrary<WaiterSpec> waiters() {
        return made(choices -> new WaiterSpec(
                choices.of("ThingDeleted", "DBThingReady", "Ready"),
                AnyOperation.of(choices),
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

    private static Set<String> firstOf(@Nullable Structure side) {
        return side == null || side.fields().size() < 2
                ? Set.of()
                : Set.of(side.fields().get(0).name());
    }
}
