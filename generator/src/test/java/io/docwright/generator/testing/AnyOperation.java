package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes arbitrary pages of operations. */
public final class AnyOperation {
    private static final int DEPTH = 5;

    private static final List<Client> CLIENTS = List.of(
            Client.of("Widgets", "widgets", "2020-01-01"),
            Client.of("HTTPThings", "http-things", "2019-12-31"),
            new Client("Monitor2", "monitor2", "monitoring-2010-08-01"));

    private AnyOperation() {}

    /**
     * An operation, its request and response at most five levels deep.
     *
     * @param numbers what is chosen, each from 0 to 255; each further choice is the first
     */
    public static OperationSpec of(List<Integer> numbers) {
        return of(new Choices(numbers));
    }

    static OperationSpec of(Choices choices) {
        AnyName names = new AnyName(choices);
        String method = names.method();
        return new OperationSpec(
                client(choices),
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

    static Client client(Choices choices) {
        return choices.of(CLIENTS);
    }
}
