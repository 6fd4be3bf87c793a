package io.docwright.fake.memory;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Lifecycle;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints what a memory found, so that users see what to correct.
 *
 * @param service whose resources they are
 * @param resources what was found
 */
record Explanation(ServiceDescription service, Resources resources) {
    String text() {
        StringBuilder text = new StringBuilder();
        for (ResourceType type : resources.types()) {
            text.append(type.name()).append(System.lineSeparator());
            resource(text, type);
            resources.acts(type).forEach(act -> line(text, word(act), call(act)));
        }
        List<Act> tags =
                resources.acts().stream().filter(act -> act.type() == null).toList();
        if (!tags.isEmpty()) {
            text.append("Tags of any resource").append(System.lineSeparator());
            tags.forEach(act -> line(text, word(act), call(act)));
        }
        List<String> others = service.operations().keySet().stream()
                .filter(operation -> resources.act(operation) == null)
                .toList();
        if (!others.isEmpty()) {
            text.append("Operations that are answered without memory").append(System.lineSeparator());
            others.forEach(operation -> text.append("  ").append(operation).append(System.lineSeparator()));
        }
        return text.toString();
    }

    private void resource(StringBuilder text, ResourceType type) {
        line(text, "identified by", String.join(", ", identifiers(type)));
        Set<String> parents = new TreeSet<>();
        for (String parent : type.parents().values()) {
            parents.add(resources.type(parent).name());
        }
        line(text, "inside", String.join(", ", parents));
        Lifecycle lifecycle = type.lifecycle();
        if (lifecycle != null) {
            line(text, "states", states(lifecycle));
        }
    }

    /** The members of operations that identify a resource. */
    private Set<String> identifiers(ResourceType type) {
        Set<String> members = new TreeSet<>();
        for (Act act : resources.acts(type)) {
            act.identifiers().stream()
                    .filter(member -> type.identity().contains(type.key(member)))
                    .forEach(members::add);
        }
        return members;
    }

    private static String states(Lifecycle lifecycle) {
        StringBuilder states = new StringBuilder(String.join(".", lifecycle.path())).append(": ");
        if (lifecycle.creating() != null) {
            states.append(lifecycle.creating()).append(" -> ");
        }
        states.append(lifecycle.ready());
        if (lifecycle.updating() != null) {
            states.append("; changed: ")
                    .append(lifecycle.updating())
                    .append(" -> ")
                    .append(lifecycle.ready());
        }
        if (lifecycle.deleting() != null) {
            states.append("; deleted: ").append(lifecycle.deleting()).append(" -> gone");
        }
        return states.toString();
    }

    private static String word(Act act) {
        return act.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String call(Act act) {
        String each = act.many() == null ? "" : (act.identifiers().isEmpty() ? "" : ", ") + "each of " + act.many();
        return act.operation().name() + "(" + String.join(", ", act.identifiers()) + each + ") -> " + act.output();
    }

    private static void line(StringBuilder text, String title, String content) {
        if (!content.isEmpty()) {
            text.append(String.format(Locale.ROOT, "  %-14s %s%n", title, content));
        }
    }
}
