package io.docwright.cli.option;

import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/** What may stand behind {@code --format}: the form that pages have, or the form of the report for tools. */
public enum FormatWord {
    RST(PageFormat.RST, null),
    HTML(PageFormat.HTML, null),
    MARKDOWN(PageFormat.MARKDOWN, null),
    TEXT(PageFormat.TEXT, null),
    JSON(null, ReportFormat.JSON),
    SARIF(null, ReportFormat.SARIF);

    private final @Nullable PageFormat page;
    private final @Nullable ReportFormat report;

    FormatWord(@Nullable PageFormat page, @Nullable ReportFormat report) {
        this.page = page;
        this.report = report;
    }

    /** The form that pages have; null where the word is about the report. */
    @Nullable
    PageFormat page() {
        return page;
    }

    /** The form of the report; null where the word is about pages. */
    @Nullable
    public ReportFormat report() {
        return report;
    }
}
