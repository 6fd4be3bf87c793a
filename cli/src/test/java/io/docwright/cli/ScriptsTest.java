package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts for Windows do as those for other systems do, as far as their text shows: no test runs them. */
class ScriptsTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"docwright.cmd", "quickstart.cmd"})
    void everyLineEndsAsWindowsExpects(String script) throws IOException {
        String text = Files.readString(ROOT.resolve(script));

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docwright.cmd", "quickstart.cmd"})
    void quotesEachPathThatMayHaveBlanks(String script) throws IOException {
        for (String line : Files.readAllLines(ROOT.resolve(script))) {
            if (!line.startsWith("rem ") && !line.startsWith("echo ")) {
                Matcher path =
                        Pattern.compile("%~dp0|%DOCWRIGHT_(ROOT|JAR|JAVA)%").matcher(line);
                while (path.find()) {
                    long quotes = line.substring(0, path.start())
                            .chars()
                            .filter(c -> c == '"')
                            .count();
                    assertThat(quotes % 2).as(line).isOne();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"docwright, docwright.cmd", "quickstart, quickstart.cmd"})
    void bothCallMavenAndJavaWithTheSameOptions(String script, String windows) throws IOException {
        assertThat(options(windows)).isEqualTo(options(script)).isNotEmpty();
    }

    @Test
    void endsWithTheStatusOfTheProgram() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("docwright.cmd"))).last().isEqualTo("exit /b %errorlevel%");
    }

    /** The options of {@code mvnw} and of {@code java}, without quotes and the form of paths. */
    private static List<String> options(String script) throws IOException {
        return Files.readAllLines(ROOT.resolve(script)).stream()
                .filter(line -> line.matches(".*(mvnw|DOCWRIGHT_JAVA%\"|exec \"\\$java\").*"))
                .filter(line -> !line.matches("\\s*(rem|#).*"))
                .flatMap(line -> Pattern.compile(
                                "(?<= )-(?:[BqP]\\w*|pl|am|D[\\w.]+=?\\w*|XX:Tiered\\S+)(?= )|(?<=-pl )\\S+")
                        .matcher(line)
                        .results()
                        .map(result -> result.group()))
                .filter(option -> !option.startsWith("-Ddocwright.terminal"))
                .toList();
    }
}
