package io.docwright.cli.option;

/** The format of a report of diagnostics. */
public enum ReportFormat {
    /** Lines for people. */
    TEXT,
    /** The format {@code docwright-report/1}. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF
}
