package io.docwright.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.page.text.TextReader;

/** Pages in plain text, a site's or Sphinx's. */
class TextFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) {
        PageReaders.read(new TextReader(), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void inventsNothing(FuzzedDataProvider data) {
        DamagedPage.read(data, "TEXT");
    }

    @FuzzTest(maxDuration = "5m")
    void inventsNothingInSphinxText(FuzzedDataProvider data) {
        DamagedPage.read(data, "SPHINX");
    }
}
