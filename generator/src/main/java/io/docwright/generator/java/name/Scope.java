package io.docwright.generator.java.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Where no two things may have one Java name: the methods of a class, the classes of a package.
 *
 * <p>Names do not depend on the order of the pages. Who is already called as it would be in Java keeps its name; the
 * others come after, sorted, and give way to it. So {@code id} stays when {@code ID} is documented later.
 */
public final class Scope {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> reserved;
    private final boolean ignoreCase;
    private final UnaryOperator<String> evade;

    private Scope(Set<String> reserved, boolean ignoreCase, UnaryOperator<String> evade) {
        this.reserved = reserved;
        this.ignoreCase = ignoreCase;
        this.evade = evade;
    }

    /** Methods, parameters or constants. A name that is reserved or a keyword gets an underscore. */
    public static Scope ofMembers(Set<String> reserved) {
        return new Scope(reserved, false, name -> name + "_");
    }

    /**
     * Classes, which are files too: kept apart even where letter case is ignored.
     *
     * @param evade makes another name of a reserved one
     */
    public static Scope ofTypes(Set<String> reserved, UnaryOperator<String> evade) {
        return new Scope(reserved, true, evade);
    }

    /** Java names for {@code names}, in their order; {@code wish} says what each would be called if it were alone. */
    public Map<String, String> settle(Collection<String> names, UnaryOperator<String> wish) {
        Map<String, String> settled = new LinkedHashMap<>();
        names.forEach(name -> settled.put(name, ""));
        Stream<String> keeping = names.stream().filter(name -> name.equals(wish.apply(name)));
        Stream<String> changing = names.stream().filter(name -> !name.equals(wish.apply(name)));
        Stream.concat(keeping.sorted(), changing.sorted())
                .distinct()
                .forEach(name -> settled.put(name, settle(wish.apply(name))));
        return settled;
    }

    /** A name as near to {@code wish} as is free. */
    public String settle(String wish) {
        String name = reserved.contains(wish) || SourceVersion.isKeyword(wish) ? evade.apply(wish) : wish;
        while (reserved.contains(name) || !taken.add(ignoreCase ? name.toLowerCase(Locale.ROOT) : name)) {
            name += "_";
        }
        return name;
    }

    /** The first of two names where it is free, otherwise one as near to the second as is free. */
    public String settleFirst(String wish, String otherwise) {
        return settle(taken.contains(ignoreCase ? wish.toLowerCase(Locale.ROOT) : wish) ? otherwise : wish);
    }
}
