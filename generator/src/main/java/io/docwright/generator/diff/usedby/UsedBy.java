package io.docwright.generator.diff.usedby;

import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Use;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.Callers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reduces a comparison to the changes that reach callers.
 *
 * <p>What class files do not tell is decided for safety: a builder that passes through several methods counts as one without a
 * member that becomes required.
 */
public final class UsedBy {
    private UsedBy() {}

    /**
     * The changes that reach callers, each with their lines.
     *
     * @param before the old version
     * @param after the new version
     * @param callers compiled against the client of the old version
     * @throws IOException if a caller cannot be read
     */
    public static Comparison of(
            Comparison comparison,
            List<ApiComparison.Version> before,
            List<ApiComparison.Version> after,
            Callers callers)
            throws IOException {
        ClientPackages packages = ClientPackages.in(callers.basePackage());
        Map<String, ClientNames> old = names(before);
        Map<String, ClientNames> now = names(after);
        Set<String> services = old.values().stream().map(ClientNames::service).collect(Collectors.toSet());
        Predicate<String> wanted = type -> services.contains(ClientPackages.service(packages.relative(type)));
        List<CallerMethod> methods = CallerClasses.read(callers.classes(), wanted).stream()
                .map(method -> relative(method, packages))
                .toList();
        if (methods.isEmpty() && callers.optional()) {
            return comparison;
        }
        List<Change> reaching = new ArrayList<>();
        for (Change change : comparison.changes()) {
            ClientNames names = old.get(oldKey(change, old));
            if (names != null) {
                List<Use> uses =
                        uses(new Touches(names, now.getOrDefault(change.service(), names)).of(change), methods);
                if (!uses.isEmpty()) {
                    reaching.add(change.usedBy(uses));
                }
            }
        }
        return new Comparison(reaching, comparison.changes().size() - reaching.size());
    }

    static Map<String, ClientNames> names(List<ApiComparison.Version> versions) {
        Map<String, ClientNames> names = new HashMap<>();
        for (ApiComparison.Version version : versions) {
            Service service = version.service();
            ClientNames found = new ClientNames(service);
            names.put(ApiComparison.key(version), found);
            names.putIfAbsent(service.name().toLowerCase(Locale.ROOT), found);
        }
        return names;
    }

    private static String oldKey(Change change, Map<String, ClientNames> old) {
        return change.kind() == ChangeKind.SERVICE_RENAMED && !old.containsKey(change.service())
                ? String.valueOf(change.before()).toLowerCase(Locale.ROOT)
                : change.service();
    }

    private static CallerMethod relative(CallerMethod method, ClientPackages packages) {
        return new CallerMethod(
                method.className(),
                method.name(),
                method.descriptor(),
                method.file(),
                method.branches(),
                method.exhaustive(),
                method.references().stream()
                        .map(reference -> reference.withOwner(packages.relative(reference.owner())))
                        .toList());
    }

    private static List<Use> uses(List<Touch> touches, List<CallerMethod> methods) {
        return methods.stream()
                .flatMap(method ->
                        touches.stream().flatMap(touch -> touch.in(method)).map(method::use))
                .distinct()
                .sorted()
                .toList();
    }
}
