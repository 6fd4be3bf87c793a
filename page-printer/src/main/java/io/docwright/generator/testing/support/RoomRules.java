package io.docwright.generator.testing.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks that the packages of the module whose tests are running are small and without circles. */
public abstract class RoomRules {
    /** The packages of the module. */
    protected final Rooms rooms = Rooms.ofModule();

    private final Map<SortedSet<String>, String> circles;

    /** @param circles the permitted circles between classes, and the reason for each */
    protected RoomRules(Map<SortedSet<String>, String> circles) {
        this.circles = circles;
    }

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
        assertThat(rooms.classCircles()).isEqualTo(circles.keySet());
    }

    /** A circle between classes, by their simple names. */
    protected static SortedSet<String> circle(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
