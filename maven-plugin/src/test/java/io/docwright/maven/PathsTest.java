package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PathsTest {
    private static final Path ROOT = Path.of("/work/project").toAbsolutePath();

    private final Paths paths = new Paths(new File("/work/project"));

    @Test
    void resolvesAgainstTheProject() {
        assertThat(paths.resolve("src/main/docwright")).isEqualTo(ROOT.resolve("src/main/docwright"));
        assertThat(paths.resolve("../../specs")).isEqualTo(ROOT.getRoot().resolve("specs"));
        assertThat(paths.resolve(ROOT.resolve("a").toString())).isEqualTo(ROOT.resolve("a"));
    }

    @Test
    void showsPathsRelativeToTheProject() {
        assertThat(paths.relative(ROOT.resolve("src/a.rst"))).isEqualTo("src/a.rst");
        assertThat(paths.relative(ROOT.resolve("../other/a.rst"))).isEqualTo("../other/a.rst");
        assertThat(paths.relative(ROOT)).isEqualTo(".");
    }

    @Test
    void showsUnchangedWhatIsNotAPath() {
        assertThat(paths.relativeFile(ROOT.resolve("src/a.rst").toString())).isEqualTo("src/a.rst");
        assertThat(paths.relativeFile("HEAD:src/a.rst")).isEqualTo("HEAD:src/a.rst");
        assertThat(paths.relativeFile("")).isEmpty();
    }

    @Test
    void replacesPathsInTexts() {
        Path specs = paths.resolve("../specs");
        String text = specs.resolve("b.rst") + " as well as '" + ROOT.resolve("a.rst") + "' (" + specs + ")";
        assertThat(paths.relative(text)).isEqualTo("../specs/b.rst as well as 'a.rst' (../specs)");
        assertThat(paths.relative("/else" + ROOT.resolve("a.rst"))).isEqualTo("/else" + ROOT.resolve("a.rst"));
    }
}
