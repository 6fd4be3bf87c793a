package io.docwright.fake.answer;

import io.docwright.fake.check.Check;
import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of the request that come back: those of members with the same name and type. */
final class Echo {
    /** Names that say nothing of what they belong to. */
    private static final Set<String> GENERAL = Set.of(
            "name",
            "id",
            "arn",
            "value",
            "key",
            "status",
            "type",
            "description",
            "state",
            "values",
            "keys",
            "filter",
            "filters");

    private static final List<String> ROLES = List.of("name", "id", "identifier", "arn");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Check check;

    Echo(Map<String, ?> input, Check check) {
        this.check = check;
        add(input, 1);
    }

    /** Members of the input, before those of the structures in it. */
    private void add(Map<?, ?> members, int depth) {
        members.forEach((name, value) -> values.putIfAbsent(key(String.valueOf(name)), value));
        if (depth > 0) {
            for (Object value : members.values()) {
                if (value instanceof Map<?, ?> map) {
                    add(map, depth - 1);
                }
            }
        }
    }

    /** Returns the value of the request for a spot; null if there is none that is valid there. */
    @Nullable
    Object of(Spot spot, String member, DescribedType type, DescribedConstraints limits) {
        if (values.isEmpty() || spot.listed() && GENERAL.contains(key(member))) {
            return null;
        }
        for (String name : names(spot, member)) {
            Object value = values.get(name);
            if (value != null && check.value(type, limits, value).isEmpty()) {
                return value;
            }
        }
        return null;
    }

    /** {@code domain.name} is {@code name}, {@code domainName} or {@code domain}; {@code domainName} may be {@code domain}. */
    private static List<String> names(Spot spot, String member) {
        List<String> names = new ArrayList<>(List.of(key(member)));
        Words words = spot.name();
        String owner = String.join("", spot.owner().list());
        boolean role = ROLES.contains(words.last());
        if (role && words.list().size() == 1 && !owner.isEmpty()) {
            names.add(0, owner + words.last());
            if (!words.last().equals("arn")) {
                names.add(1, owner);
            }
        } else if (role && words.last().equals("name")) {
            names.add(String.join("", words.start().list()));
        } else if (!role) {
            names.add(String.join("", words.list()) + "name");
        }
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
