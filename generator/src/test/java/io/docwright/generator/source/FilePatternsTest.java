package io.docwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.request.PageFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilePatternsTest {

    @Test
    void letInAllWhereNothingIsSaid() {
        assertThat(FilePatterns.of(List.of(), List.of())).isSameAs(PageFilter.ALL);
    }

    @Test
    void areMavens() {
        PageFilter filter = FilePatterns.of(List.of("**/*.rst", "garden/"), List.of("**/draft-?.rst"));
        assertThat(filter.accepts(Path.of("a.rst"))).isTrue();
        assertThat(filter.accepts(Path.of("x", "y", "a.rst"))).isTrue();
        assertThat(filter.accepts(Path.of("garden", "x", "a.md"))).isTrue();
        assertThat(filter.accepts(Path.of("a.md"))).isFalse();
        assertThat(filter.accepts(Path.of("garden", "draft-1.rst"))).isFalse();
    }

    @Test
    void letInBindingsUnlessTheyAreExcluded() {
        assertThat(FilePatterns.of(List.of("**/*.rst"), List.of()).accepts(Path.of("x", "bindings.json")))
                .isTrue();
        assertThat(FilePatterns.of(List.of(), List.of("**/*.json")).accepts(Path.of("x", "bindings.json")))
                .isFalse();
    }
}
