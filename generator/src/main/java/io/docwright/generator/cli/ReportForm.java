package io.docwright.generator.cli;

/** A form in which diagnostics are told. */
enum ReportForm {
    /** Lines for people. */
    TEXT,
    /** JSON of our own. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF
}
