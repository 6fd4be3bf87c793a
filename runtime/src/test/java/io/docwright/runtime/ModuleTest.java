package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {
    private final ModuleDescriptor module = ModuleFinder.of(Path.of("target/classes"))
            .find("io.docwright.runtime")
            .orElseThrow()
            .descriptor();

    @Test
    void databindIsOptional() {
        assertThat(module.requires())
                .filteredOn(required -> required.name().endsWith("jackson.databind"))
                .hasSize(2)
                .allSatisfy(required -> assertThat(required.modifiers()).contains(Modifier.STATIC));
    }

    @Test
    void exportsAllPackagesButFlow() {
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.docwright.runtime.client",
                        "io.docwright.runtime.codec",
                        "io.docwright.runtime.constraint",
                        "io.docwright.runtime.drift",
                        "io.docwright.runtime.jackson",
                        "io.docwright.runtime.jackson2",
                        "io.docwright.runtime.json",
                        "io.docwright.runtime.pagination",
                        "io.docwright.runtime.schema",
                        "io.docwright.runtime.value",
                        "io.docwright.runtime.waiter");
        assertThat(module.packages()).contains("io.docwright.runtime.flow");
    }
}
