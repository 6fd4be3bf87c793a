package io.docwright.generator.diff;

import static io.docwright.generator.diff.Orchard.paginators;
import static io.docwright.generator.diff.Orchard.waiters;

import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Waiter;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of paginators and waiters. */
final class HelperRules {
    private HelperRules() {}

    static List<Rule> all() {
        Paginator old = Orchard.create().paginators().get(0);
        Waiter waiter = Orchard.create().waiters().get(0);
        String wait = "client.treeGrownWaiter(GetTreeRequest.builder().id(\"1\").build(), answer -> true);";
        return List.of(
                Rule.of(ChangeKind.PAGINATOR_REMOVED, "one less", paginators(List.of()))
                        .caller("client.listTreesPaginator();"),
                Rule.of(
                                ChangeKind.PAGINATOR_ITEMS_CHANGED,
                                "nothing in particular",
                                paginators(List.of(new Paginator(
                                        old.name(), old.operation(), old.tokens(), null, null, old.results(), null))))
                        .caller("client.listTreesPaginator().items().iterator();"),
                Rule.of(
                        ChangeKind.PAGINATOR_CHANGED,
                        "what its page lists",
                        paginators(List.of(new Paginator(
                                old.name(), old.operation(), old.tokens(), null, null, List.of(), old.items())))),
                Rule.of(
                        ChangeKind.WAITER_ADDED,
                        "one more",
                        waiters(List.of(waiter, new Waiter("TreeRipe", "GetTree", 5, 20, null)))),
                Rule.of(ChangeKind.WAITER_REMOVED, "one less", waiters(List.of()))
                        .caller(wait),
                Rule.of(
                                ChangeKind.WAITER_CONDITION_CHANGED,
                                "described by the pages",
                                waiters(List.of(new Waiter(
                                        "TreeGrown", "GetTree", 5, 20, new Waiter.Found(List.of("NoSuchTree"))))))
                        .caller(wait),
                Rule.of(
                                ChangeKind.WAITER_CHANGED,
                                "more patient",
                                waiters(List.of(new Waiter("TreeGrown", "GetTree", 50, 20, null))))
                        .caller(wait),
                Rule.of(ChangeKind.PAGINATOR_ADDED, "one more", UnaryOperator.identity())
                        .since(paginators(List.of()))
                        .caller("client.listTrees();"));
    }
}
