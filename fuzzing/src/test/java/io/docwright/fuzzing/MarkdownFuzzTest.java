package io.docwright.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.page.markdown.MarkdownReader;

/** Pages in Markdown. */
class MarkdownFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) {
        PageReaders.read(new MarkdownReader(), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void inventsNothing(FuzzedDataProvider data) {
        DamagedPage.read(data, "MARKDOWN");
    }
}
