package io.docwright.generator.diff;

import java.util.List;
import java.util.stream.Stream;

/** One change or more of each kind, with a caller and a message that it meets. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        return Stream.of(OperationRules.all(), TypeRules.all(), MemberRules.all(), HelperRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
