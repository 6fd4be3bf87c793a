package io.docwright.cli.option;

import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/** A value of {@code --format}: a format of pages, or of the report. */
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

    /** The format of pages; null if the value is a format of the report. */
    @Nullable
    PageFormat page() {
        return page;
    }

    /** The format of the report; null if the value is a format of pages. */
    @Nullable
    public ReportFormat report() {
        return report;
    }
}
