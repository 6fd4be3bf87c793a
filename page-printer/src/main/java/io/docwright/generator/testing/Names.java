package io.docwright.generator.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Converts names between conventions. */
public final class Names {

    private Names() {}

    /** Converts {@code get_thing} to {@code GetThing}. */
    public static String pascal(String method) {
        return Arrays.stream(method.split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Converts {@code GetThing} to {@code get_thing}, {@code DBClusterReady} to {@code db_cluster_ready}. */
    public static String snake(String name) {
        return name.replaceAll("(.)([A-Z][a-z]+)", "$1_$2")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
