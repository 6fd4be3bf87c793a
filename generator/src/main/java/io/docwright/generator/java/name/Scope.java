package io.docwright.generator.java.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A scope in which Java names are unique: the methods of a class, the classes of a package.
 *
 * <p>Names do not depend on the order of the pages. Names that are already Java names come first and stay unchanged; the
 * others follow, sorted, and avoid them. So {@code id} keeps its name when {@code ID} is documented later.
 */
public final class Scope {
    /** The most underscores in a name; then a number makes it unique, so that the name of a class still fits a file. */
    private static final int UNDERSCORES = 8;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> settled = new HashMap<>();
    private final Set<String> reserved;
    private final boolean ignoreCase;
    private final UnaryOperator<String> evade;

    private Scope(Set<String> reserved, boolean ignoreCase, UnaryOperator<String> evade) {
        this.reserved = reserved;
        this.ignoreCase = ignoreCase;
        this.evade = evade;
    }

    /** A scope of methods, parameters or constants. A name that is reserved or a keyword gets an underscore. */
    public static Scope ofMembers(Set<String> reserved) {
        return new Scope(reserved, false, name -> name + "_");
    }

    /**
     * A scope of classes: unique even if case is ignored, because each class is a file.
     *
     * @param evade returns another name for a reserved one
     */
    public static Scope ofTypes(Set<String> reserved, UnaryOperator<String> evade) {
        return new Scope(reserved, true, evade);
    }

    /** Java names for {@code names}, in their order; {@code wish} returns the preferred name of each. */
    public Map<String, String> settle(Collection<String> names, UnaryOperator<String> wish) {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, ""));
        Stream<String> keeping = names.stream().filter(name -> name.equals(wish.apply(name)));
        Stream<String> changing = names.stream().filter(name -> !name.equals(wish.apply(name)));
        Stream.concat(keeping.sorted(), changing.sorted())
                .distinct()
                .forEach(name -> all.put(name, settle(wish.apply(name))));
        return all;
    }

    /** The free name that is most similar to {@code wish}. */
    public String settle(String wish) {
        String name = reserved.contains(wish) || SourceVersion.isKeyword(wish) ? evade.apply(wish) : wish;
        int alike = settled.getOrDefault(key(name), 0);
        String free = name + suffix(alike);
        while (reserved.contains(free) || !taken.add(key(free))) {
            alike++;
            free = name + suffix(alike);
        }
        settled.put(key(name), alike + 1);
        return free;
    }

    private static String suffix(int alike) {
        return alike <= UNDERSCORES ? "_".repeat(alike) : "_" + alike;
    }

    private String key(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The first name if it is free, otherwise the free name that is most similar to the second. */
    public String settleFirst(String wish, String otherwise) {
        return settle(taken.contains(key(wish)) ? otherwise : wish);
    }
}
