package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.Entry;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.RequestLine;
import io.docwright.generator.apireference.syntax.RequestLine.Part;
import io.docwright.generator.apireference.syntax.RequestLine.QueryItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the members of a request travel, from its syntax. Not thread-safe. */
final class RequestBinding {
    private final @Nullable HttpSyntax syntax;
    private final Set<Integer> labels = new HashSet<>();
    private final Set<QueryItem> bound = new HashSet<>();
    private @Nullable String hostLabel;

    RequestBinding(@Nullable HttpSyntax syntax) {
        this.syntax = syntax;
    }

    /** How an entry outside of the body travels: in the path, the query, a header, or the host. */
    Wire outsideBody(Entry entry) {
        List<String> names = names(entry);
        HttpSyntax shown = syntax;
        RequestLine line = shown == null ? null : shown.request();
        QueryItem item = line == null ? null : query(line, names);
        if (item != null) {
            bound.add(item);
            return wire(Location.QUERY, item.name(), item.value().text());
        }
        int label = line == null ? -1 : label(line, names);
        if (line != null && label >= 0) {
            labels.add(label);
            return wire(Location.URI, line.path().get(label).text(), null);
        }
        HttpSyntax.Header header = shown == null ? null : header(shown, names);
        if (header != null) {
            return wire(Location.HEADER, header.name(), header.value());
        }
        String name = entry.head().label();
        if (shown != null && isInHost(shown, name)) {
            hostLabel = name;
            return wire(Location.URI, name, null);
        }
        return wire(null, name, null);
    }

    /** How an entry of the body travels. */
    Wire body(Entry entry) {
        String label = entry.head().label();
        boolean root = Members.isRootTag(entry);
        return BodyForms.wire(entry, Members.name(label), root, syntax);
    }

    private static Wire wire(@Nullable Location location, String name, @Nullable String placeholder) {
        boolean none = placeholder == null || placeholder.isEmpty();
        return new Wire(location, name, none ? null : placeholder, null, null, false);
    }

    private static List<String> names(Entry entry) {
        String anchor = Members.anchorName(entry);
        String label = entry.head().label();
        return anchor == null || anchor.equals(label) ? List.of(label) : List.of(label, anchor);
    }

    private static @Nullable QueryItem query(RequestLine line, List<String> names) {
        for (String name : names) {
            for (QueryItem item : line.query()) {
                if (item.name().equals(name) || item.value().text().equals(name)) {
                    return item;
                }
            }
        }
        return null;
    }

    /** The index of the segment that is a label; of several equal segments the last one is. */
    private int label(RequestLine line, List<String> names) {
        for (String name : names) {
            int found = -1;
            for (int i = 0; i < line.path().size(); i++) {
                Part part = line.path().get(i);
                if (part.text().equals(name)
                        && !labels.contains(i)
                        && (found < 0 || !line.path().get(found).marked())) {
                    found = i;
                }
            }
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static HttpSyntax.@Nullable Header header(HttpSyntax syntax, List<String> names) {
        for (String name : names) {
            for (HttpSyntax.Header header : syntax.headers()) {
                if (header.name().equalsIgnoreCase(name) || header.value().equals(name)) {
                    return header;
                }
            }
        }
        return null;
    }

    /** {@code Host: Bucket.s3.example.com}: a label that services also accept as the first segment of the path. */
    private static boolean isInHost(HttpSyntax syntax, String name) {
        return syntax.headers().stream()
                .anyMatch(header ->
                        header.name().equalsIgnoreCase("host") && header.value().startsWith(name + "."));
    }

    /** The first line of the request, after all entries were bound; null if the page shows none. */
    @Nullable
    HttpTrait http() {
        RequestLine line = syntax == null ? null : syntax.request();
        if (line == null) {
            return null;
        }
        StringBuilder path = new StringBuilder(hostLabel == null ? "" : "/{" + hostLabel + "}");
        for (int i = 0; i < line.path().size(); i++) {
            Part part = line.path().get(i);
            if (hostLabel != null && part.text().isEmpty()) {
                continue; // a path of a slash alone
            }
            boolean label = part.marked() || labels.contains(i) || part.greedy();
            path.append('/').append(label ? "{" + part.text() + (part.greedy() ? "+" : "") + "}" : part.text());
        }
        List<String> fixed = new ArrayList<>();
        for (QueryItem item : line.query()) {
            String value = item.value().text();
            if (!item.value().marked() && !bound.contains(item)) {
                fixed.add(value.isEmpty() ? item.name() : item.name() + "=" + value);
            }
        }
        return new HttpTrait(line.method(), path.toString(), fixed);
    }
}
