package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.support.Rooms;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** Checks the packages of this module: small, and without circles. */
class ArchitectureTest {
    /** Circles between classes that stay, and why. */
    private static final Map<SortedSet<String>, String> CIRCLES = Map.of();

    private final Rooms rooms = Rooms.ofModule();

    @Test
    void noPackageHasMoreThan25Files() {
        assertThat(rooms.packagesWithMoreFilesThan(25)).isEmpty();
    }

    @Test
    void noCirclesBetweenPackages() {
        assertThat(rooms.packageCircles()).isEmpty();
    }

    @Test
    void noCirclesBetweenClassesBesideThoseNamed() {
        assertThat(rooms.classCircles()).isEqualTo(CIRCLES.keySet());
    }
}
