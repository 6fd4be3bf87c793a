package io.docwright.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.page.html.HtmlReader;

/** Pages in HTML. */
class HtmlFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) {
        PageReaders.read(new HtmlReader(), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void inventsNothing(FuzzedDataProvider data) {
        DamagedPage.read(data, "HTML");
    }
}
