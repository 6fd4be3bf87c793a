package io.docwright.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.page.rst.RstReader;

/** Pages in reStructuredText. */
class RstFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) {
        PageReaders.read(new RstReader(), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void inventsNothing(FuzzedDataProvider data) {
        DamagedPage.read(data, "RST");
    }
}
