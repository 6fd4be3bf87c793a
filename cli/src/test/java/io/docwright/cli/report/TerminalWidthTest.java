package io.docwright.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalWidthTest {

    @Test
    void isThatOfTheDevice() {
        assertThat(TerminalWidth.columns("24 132", "100")).isEqualTo(132);
    }

    @Test
    void isThatOfTheEnvironmentIfTheDeviceIsUnknown() {
        assertThat(TerminalWidth.columns("", "100")).isEqualTo(100);
        assertThat(TerminalWidth.columns("0 0", "100")).isEqualTo(100);
    }

    @Test
    void isTheDefaultIfNothingIsKnown() {
        assertThat(TerminalWidth.columns("", "")).isEqualTo(80);
        assertThat(TerminalWidth.columns("stty: not a terminal", "wide")).isEqualTo(80);
    }
}
