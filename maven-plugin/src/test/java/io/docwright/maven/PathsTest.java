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
    void tellsPathsRelativeToTheProject() {
        assertThat(paths.tell(ROOT.resolve("src/a.rst"))).isEqualTo("src/a.rst");
        assertThat(paths.tell(ROOT.resolve("../other/a.rst"))).isEqualTo("../other/a.rst");
        assertThat(paths.tell(ROOT)).isEqualTo(".");
    }

    @Test
    void tellsWhatIsNoPathAsItIs() {
        assertThat(paths.tellFile(ROOT.resolve("src/a.rst").toString())).isEqualTo("src/a.rst");
        assertThat(paths.tellFile("HEAD:src/a.rst")).isEqualTo("HEAD:src/a.rst");
        assertThat(paths.tellFile("")).isEmpty();
    }

    @Test
    void tellsTextsWithPathsInThem() {
        Path specs = paths.resolve("../specs");
        String text = specs.resolve("b.rst") + " as well as '" + ROOT.resolve("a.rst") + "' (" + specs + ")";
        assertThat(paths.tell(text)).isEqualTo("../specs/b.rst as well as 'a.rst' (../specs)");
        assertThat(paths.tell("/else" + ROOT.resolve("a.rst"))).isEqualTo("/else" + ROOT.resolve("a.rst"));
    }
}
