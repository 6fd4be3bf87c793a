package io.docwright.corpus;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages of one service at several dates, with one names file that is carried along. */
final class ReleaseChain {
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private static final Set<DiagnosticCode> REPORTS =
            EnumSet.of(DiagnosticCode.RENAMED, DiagnosticCode.NAME_KEPT, DiagnosticCode.NAME_GIVEN_AWAY);

    /** Renamed types: release, service, old name, new name, and the members or values that only one of the two has. */
    final Set<String> renamed = new TreeSet<>();
    /** Classes without a successor of their name, though the pages still have the type: release, service, name, place. */
    final Set<String> removed = new TreeSet<>();
    /** Names that became those of other types, without a report: release, service, name. */
    final Set<String> reused = new TreeSet<>();

    /** Places whose type has another name than before, though it is the same: release, service, place, old and new name. */
    final Set<String> retyped = new TreeSet<>();

    int types;

    private final Generator generator = new Generator();
    private final String id;
    private final Path names;
    private final boolean compatible;
    private SortedMap<String, Shape> before = new TreeMap<>();

    /** @param names the names file, which does not exist yet */
    ReleaseChain(String id, Path names, boolean compatible) {
        this.id = id;
        this.names = names;
        this.compatible = compatible;
    }

    /** Updates the names file with the pages of the next release, and compares the model with the one before. */
    void add(String release, Path pages) throws IOException {
        PagesRequest request = PagesRequest.of(List.of(pages)).withNames(names).withCompatible(compatible);
        Set<String> reported = new HashSet<>();
        Map<String, String> parts = new TreeMap<>();
        for (Diagnostic diagnostic : generator.names(request).diagnostics()) {
            Matcher quoted = QUOTED.matcher(diagnostic.message());
            String old = quoted.find() ? quoted.group(1) : "";
            String now = quoted.find() ? quoted.group(1) : "";
            if (diagnostic.kind() == DiagnosticCode.RENAMED) {
                parts.put(now, old);
            }
            if (REPORTS.contains(diagnostic.kind())) {
                reported.add(old);
            }
        }
        Service service = generator.model(request).api().services().get(0);
        parts.forEach(
                (now, old) -> renamed.add(String.join("\t", release, id, old, now, difference(service, old, now))));
        SortedMap<String, Shape> after = TypesByPlace.of(service);
        compare(release, service, after, reported);
        types += new HashSet<>(after.values()).size();
        before = after;
    }

    private void compare(String release, Service service, SortedMap<String, Shape> after, Set<String> reported) {
        before.forEach((place, old) -> {
            Shape now = after.get(place);
            if (now != null && !now.name().equals(old.name()) && isSame(old, now)) {
                retyped.add(String.join("\t", release, id, place, old.name(), now.name()));
            }
        });
        Map<String, Set<String>> placesOf = new HashMap<>();
        before.forEach((place, shape) -> placesOf.computeIfAbsent(shape.name(), unseen -> new TreeSet<>())
                .add(place));
        placesOf.forEach((name, places) -> {
            Shape old = before.get(places.iterator().next());
            Shape now = service.shapes().get(name);
            if (old == null) {
                return;
            }
            if (now == null) {
                places.stream()
                        .filter(place -> isSame(old, after.get(place)))
                        .findFirst()
                        .ifPresent(place -> removed.add(String.join("\t", release, id, name, place)));
            } else if (!reported.contains(name)
                    && !isSame(old, now)
                    && places.stream().noneMatch(place -> isNamed(after.get(place), name))) {
                reused.add(String.join("\t", release, id, name));
            }
        });
    }

    private static String difference(Service service, String one, String other) {
        Set<String> all = new TreeSet<>(parts(service, one));
        all.addAll(parts(service, other));
        all.removeIf(part ->
                parts(service, one).contains(part) && parts(service, other).contains(part));
        return String.join(" ", all);
    }

    private static Set<String> parts(Service service, String name) {
        Shape shape = service.shapes().get(name);
        return shape == null ? Set.of() : TypesByPlace.parts(shape);
    }

    private static boolean isNamed(@Nullable Shape shape, String name) {
        return shape != null && shape.name().equals(name);
    }

    /** Whether two types are of one kind and share more than a third of the members or values of the smaller one. */
    private static boolean isSame(Shape old, @Nullable Shape now) {
        if (now == null || old.isEnumeration() != now.isEnumeration()) {
            return false;
        }
        Set<String> common = new HashSet<>(TypesByPlace.parts(old));
        int fewer = Math.min(common.size(), TypesByPlace.parts(now).size());
        common.retainAll(TypesByPlace.parts(now));
        return fewer == 0 || common.size() * 3 > fewer;
    }
}
