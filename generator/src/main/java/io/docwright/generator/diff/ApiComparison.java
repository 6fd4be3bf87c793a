package io.docwright.generator.diff;

import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares two versions of an API. Stateless and thread-safe. */
public final class ApiComparison {
    private ApiComparison() {}

    /**
     * A service and the positions of its elements.
     *
     * @param places {@link SourceLocations#UNKNOWN} if the service was not read from pages
     */
    public record Version(Service service, SourceLocations places) {}

    /**
     * Compares two versions. Services are matched by their ids, or by their names if they have no id.
     *
     * @param before the services of the old version, in any order
     * @param after those of the new one
     */
    public static Comparison compare(List<Version> before, List<Version> after) {
        Map<String, Version> gone = new TreeMap<>();
        before.forEach(version -> gone.put(key(version), version));
        Map<String, String> keys = new HashMap<>();
        before.forEach(version -> keys.put(name(version), key(version)));
        List<Change> changes = new ArrayList<>();
        List<Version> added = new ArrayList<>();
        for (Version version : after) {
            Version same = gone.remove(key(version));
            if (same == null) {
                added.add(version);
            } else {
                compare(same, version, changes);
            }
        }
        for (Version version : added) {
            Version same = gone.get(keys.getOrDefault(name(version), ""));
            boolean sure = same != null
                    && (same.service().id() == null || version.service().id() == null);
            if (same != null && sure) {
                gone.remove(key(same));
                compare(same, version, changes);
            } else {
                Changes found = new Changes(key(version), SourceLocations.UNKNOWN, version.places());
                found.service(ChangeKind.SERVICE_ADDED, null, version.service().name());
                changes.addAll(found.all());
            }
        }
        gone.forEach((key, version) -> {
            Changes found = new Changes(key, version.places(), SourceLocations.UNKNOWN);
            found.service(ChangeKind.SERVICE_REMOVED, version.service().name(), null);
            changes.addAll(found.all());
        });
        return new Comparison(changes);
    }

    private static void compare(Version before, Version after, List<Change> changes) {
        if (!before.service().equals(after.service())) {
            Changes found = new Changes(key(after), before.places(), after.places());
            new ServiceComparison(before.service(), after.service(), found).run();
            changes.addAll(found.all());
        }
    }

    /** The name of a service in changes: its id, or its name in lower case if it has none. */
    public static String key(Version version) {
        return Objects.requireNonNullElse(version.service().id(), name(version));
    }

    private static String name(Version version) {
        return version.service().name().toLowerCase(Locale.ROOT);
    }
}
