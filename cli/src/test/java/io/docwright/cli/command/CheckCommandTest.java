package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import io.docwright.generator.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    private final FakeGenerator generator = new FakeGenerator();

    @Test
    void findsNoProblems() {
        assertThat(Run.of(generator, "check", "pages")).isEqualTo(new Run(0, "", "7,687 pages: no problems\n"));
    }

    @Test
    void toleratesWarnings() {
        generator.finding(Severity.WARNING, "halves-disagree");

        assertThat(Run.of(generator, "check", "pages")).isEqualTo(new Run(0, "", """
                                a/client/list_things.rst:12:3: warning: found that [halves-disagree]
                                  expected: the same members and types in the syntax block and in the structure section
                                  fix: write this
                                1 warning (halves-disagree 1)
                                """));
    }

    @Test
    void doesNotTolerateWarningsWhenStrict() {
        generator.finding(Severity.WARNING, "halves-disagree");

        assertThat(Run.of(generator, "check", "--strict", "pages").status()).isEqualTo(1);
    }

    @Test
    void toleratesNotesEvenWhenStrict() {
        generator.finding(Severity.NOTE, "links-lost");

        assertThat(Run.of(generator, "check", "--strict", "pages").status()).isZero();
    }

    @Test
    void failsOnErrors() {
        generator.finding(Severity.ERROR, "page-cut-off").finding(Severity.WARNING, "halves-disagree");

        assertThat(Run.of(generator, "check", "pages").status()).isEqualTo(2);
        assertThat(Run.of(generator, "check", "--strict", "pages").status()).isEqualTo(2);
    }
}
