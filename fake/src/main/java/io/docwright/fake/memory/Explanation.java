package io.docwright.fake.memory;

import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Lifecycle;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Resources;
import java.util.Locale;

/**
 * Prints what a memory found.
 *
 * @param resources what was found
 */
record Explanation(Resources resources) {
    String text() {
        StringBuilder text = new StringBuilder();
        for (ResourceType type : resources.types().values()) {
            text.append(type.name()).append('\n');
            line(
                    text,
                    "identified by",
                    String.join(", ", type.identity().stream().sorted().toList()));
            line(
                    text,
                    "inside",
                    String.join(
                            ", ",
                            type.parents().entrySet().stream()
                                    .map(e -> e.getValue() + " by " + e.getKey())
                                    .sorted()
                                    .toList()));
            Lifecycle lifecycle = type.lifecycle();
            if (lifecycle != null) {
                line(
                        text,
                        "state",
                        String.join(".", lifecycle.path()) + ": " + lifecycle.creating() + " -> " + lifecycle.ready()
                                + ", " + lifecycle.updating() + ", " + lifecycle.deleting());
            }
            for (Act act : resources.acts(type)) {
                line(
                        text,
                        act.action().name().toLowerCase(Locale.ROOT),
                        act.operation().name() + "(" + String.join(", ", act.identifiers())
                                + (act.many() == null ? "" : " each of " + act.many()) + ") -> " + act.output());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String title, String content) {
        if (!content.isEmpty()) {
            text.append("  ").append(title).append(' ').append(content).append('\n');
        }
    }
}
