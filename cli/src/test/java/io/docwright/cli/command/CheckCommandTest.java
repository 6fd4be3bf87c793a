package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeEngine;
import io.docwright.cli.Run;
import io.docwright.generator.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    private final FakeEngine engine = new FakeEngine();

    @Test
    void findsNothingOdd() {
        assertThat(Run.of(engine, "check", "pages")).isEqualTo(new Run(0, "", "7,687 pages: nothing odd\n"));
    }

    @Test
    void toleratesWarnings() {
        engine.finding(Severity.WARNING, "halves-disagree");

        assertThat(Run.of(engine, "check", "pages")).isEqualTo(new Run(0, "", """
                                a/client/list_things.rst:12:3: warning: found that [halves-disagree]
                                  expected: the same members and types in the syntax block and in the structure section
                                  fix: write this
                                1 warning (halves-disagree 1)
                                """));
    }

    @Test
    void doesNotTolerateWarningsWhenStrict() {
        engine.finding(Severity.WARNING, "halves-disagree");

        assertThat(Run.of(engine, "check", "--strict", "pages").status()).isEqualTo(1);
    }

    @Test
    void toleratesNotesEvenWhenStrict() {
        engine.finding(Severity.NOTE, "links-lost");

        assertThat(Run.of(engine, "check", "--strict", "pages").status()).isZero();
    }

    @Test
    void failsOnErrors() {
        engine.finding(Severity.ERROR, "page-cut-off").finding(Severity.WARNING, "halves-disagree");

        assertThat(Run.of(engine, "check", "pages").status()).isEqualTo(2);
        assertThat(Run.of(engine, "check", "--strict", "pages").status()).isEqualTo(2);
    }
}
