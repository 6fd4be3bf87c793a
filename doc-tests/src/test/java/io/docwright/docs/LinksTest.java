package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.docs.Markdown.Link;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void everyLinkLeadsToAFileAndAHeading() {
        List<String> broken = new ArrayList<>();
        List<Markdown> all = Markdown.all();
        all.forEach(file -> file.links().forEach(link -> check(file, link, broken)));

        assertThat(broken).isEmpty();
        assertThat(all).extracting(Markdown::name).contains("README.md", "CONTRIBUTING.md", "docs/architecture.md");
        assertThat(all.stream().mapToLong(file -> file.links().size()).sum()).isGreaterThan(100);
    }

    private static void check(Markdown file, Link link, List<String> broken) {
        String target = link.target();
        if (target.matches("(https?|mailto):.*")) {
            return;
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path found =
                path.isEmpty() ? file.file() : file.file().resolveSibling(path).normalize();
        if (!Files.exists(found) || !found.startsWith(Markdown.ROOT)) {
            broken.add(file.name() + ":" + link.line() + ": " + target + ": no such file");
        } else if (hash >= 0
                && found.toString().endsWith(".md")
                && !Markdown.of(found).anchors().contains(target.substring(hash + 1))) {
            broken.add(file.name() + ":" + link.line() + ": " + target + ": no such heading");
        }
    }

    @Test
    void headingsBecomeAnchorsAsOnGitHub() {
        assertThat(Markdown.anchor("What `diff` says, and why")).isEqualTo("what-diff-says-and-why");
        assertThat(Markdown.anchor("The [names file](names.md)")).isEqualTo("the-names-file");
        assertThat(Markdown.anchor("HTTP/2 & others")).isEqualTo("http2--others");
    }
}
