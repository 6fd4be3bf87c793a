package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource({
        "com.example:pages:1.0, com.example:pages:1.0:jar",
        "com.example:pages:1.0-SNAPSHOT:zip, com.example:pages:1.0-SNAPSHOT:zip",
        "com.example:pages:1.0:zip:docs, com.example:pages:1.0:zip:docs",
        "com.example:pages:1.0::docs, com.example:pages:1.0:jar:docs",
    })
    void areReadAsMavenUsersWriteThem(String text, String whole) {
        assertThat(Coordinates.of(text)).get().hasToString(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/pages", "C:\\work\\pages", "com.example:pages", "a:b:c:d:e:f", "a:b:/c"})
    void areNotTakenForPaths(String path) {
        assertThat(Coordinates.of(path)).isEmpty();
    }

    @Test
    void haveAFolderForEachArtifact() {
        assertThat(Coordinates.of("com.example:pages:1.0:zip:docs")
                        .orElseThrow()
                        .folder())
                .isEqualTo("com.example.pages-1.0-docs");
    }
}
