package io.docwright.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.infer.names.NamesFile;
import io.docwright.generator.infer.names.NamesJson;
import io.docwright.generator.infer.names.NamesReader;

/** {@code names.json}: what is read can be written, and reads as the same. */
class NamesFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) {
        String text = PageReaders.text(bytes);
        if (text == null) {
            return;
        }
        try {
            NamesFile names = NamesReader.read("names.json", text);
            String written = NamesJson.write(names);
            if (!NamesJson.write(NamesReader.read("names.json", written)).equals(written)) {
                throw new AssertionError("written and read it is another: " + written);
            }
        } catch (DiagnosticException e) {
            if (e.diagnostics().isEmpty()) {
                throw new AssertionError("refused without a word", e);
            }
        }
    }
}
