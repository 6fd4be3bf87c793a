package io.docwright.generator.testing.support;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The compiled packages of one module: the number of files and the imports of each, and the circles between packages and
 * between top-level classes.
 */
public final class Rooms {
    private final SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
    private final Map<String, String> groups = new HashMap<>();

    private Rooms(JavaClasses classes) {
        for (JavaClass type : classes) {
            String file = topLevel(type);
            if (!file.endsWith("-info")) {
                files.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                        .add(file);
                SortedSet<String> targets = arrows.computeIfAbsent(file, name -> new TreeSet<>());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (classes.contain(target.getName()) && !topLevel(target).equals(file)) {
                        targets.add(topLevel(target));
                    }
                }
                group(type);
            }
        }
    }

    /** The classes that Maven has compiled into {@code target/classes} of the module whose tests are running. */
    public static Rooms ofModule() {
        return new Rooms(new ClassFileImporter().importPath(Path.of("target/classes")));
    }

    private static String topLevel(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** A sealed type, its kinds and the visitor that its {@code accept} takes count as one. */
    private void group(JavaClass type) {
        Class<?> loaded = type.reflect();
        if (loaded.isSealed()) {
            for (Class<?> kind : loaded.getPermittedSubclasses()) {
                unite(topLevel(type), kind.getName().replaceAll("\\$.*", ""));
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getName().equals("accept")) {
                    method.getRawParameterTypes().forEach(visitor -> unite(topLevel(type), topLevel(visitor)));
                }
            }
        }
    }

    private void unite(String one, String other) {
        groups.put(representative(other), representative(one));
    }

    private String representative(String name) {
        String up = groups.get(name);
        return up == null || up.equals(name) ? name : representative(up);
    }

    /** Packages with more than {@code most} source files, without {@code package-info}, and their numbers of files. */
    public SortedMap<String, Integer> packagesWithMoreFilesThan(int most) {
        SortedMap<String, Integer> overfull = new TreeMap<>();
        files.forEach((name, all) -> {
            if (all.size() > most) {
                overfull.put(name, all.size());
            }
        });
        return overfull;
    }

    /** The packages of this module that each package imports, itself excluded. */
    public SortedMap<String, SortedSet<String>> imports() {
        SortedMap<String, SortedSet<String>> imports = new TreeMap<>();
        files.keySet().forEach(name -> imports.put(name, new TreeSet<>()));
        arrows.forEach((from, targets) -> targets.stream()
                .map(Rooms::packageOf)
                .filter(to -> !packageOf(from).equals(to))
                .forEach(to -> imports.computeIfAbsent(packageOf(from), name -> new TreeSet<>())
                        .add(to)));
        return imports;
    }

    /** The circles between packages: each a set of packages that all reach each other. */
    public Set<SortedSet<String>> packageCircles() {
        return circles(Rooms::packageOf, UnaryOperator.identity());
    }

    /**
     * The circles between top-level classes: each a set of simple names of classes that all reach each other. A sealed type,
     * its kinds and its visitor count as one class and appear under the name of the sealed type.
     */
    public Set<SortedSet<String>> classCircles() {
        return circles(this::representative, name -> name.substring(name.lastIndexOf('.') + 1));
    }

    private static String packageOf(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('.')));
    }

    private Set<SortedSet<String>> circles(UnaryOperator<String> node, UnaryOperator<String> shown) {
        SortedMap<String, SortedSet<String>> graph = new TreeMap<>();
        arrows.forEach((from, targets) -> {
            SortedSet<String> to = graph.computeIfAbsent(node.apply(from), name -> new TreeSet<>());
            targets.forEach(target -> to.add(node.apply(target)));
            to.remove(node.apply(from));
        });
        Map<String, Set<String>> reached =
                graph.keySet().stream().collect(Collectors.toMap(name -> name, name -> reachable(graph, name)));
        Set<SortedSet<String>> circles = new HashSet<>();
        for (String one : graph.keySet()) {
            SortedSet<String> circle = reached.getOrDefault(one, Set.of()).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
                    .map(shown)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
        return circles;
    }

    private static Set<String> reachable(Map<String, SortedSet<String>> graph, String from) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(graph.getOrDefault(from, new TreeSet<>()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                List<String> targets = new ArrayList<>(graph.getOrDefault(next, new TreeSet<>()));
                open.addAll(targets);
            }
        }
        return reached;
    }
}
