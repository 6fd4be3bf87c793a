package io.docwright.cli.option;

/** A form in which diagnostics are told. */
public enum ReportFormat {
    /** Lines for people. */
    TEXT,
    /** JSON of our own. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF
}
