package io.docwright.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.diagnostics.DiagnosticException;

/** {@code bindings.json}: what is read can be written, and reads as the same. */
class BindingsFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) {
        String text = PageReaders.text(bytes);
        if (text == null) {
            return;
        }
        try {
            ServiceBindings bindings = BindingsReader.read("bindings.json", text);
            String written = BindingsJson.write(bindings);
            if (!BindingsJson.write(BindingsReader.read("bindings.json", written))
                    .equals(written)) {
                throw new AssertionError("written and read it is another: " + written);
            }
        } catch (DiagnosticException e) {
            if (e.diagnostics().isEmpty()) {
                throw new AssertionError("refused without a word", e);
            }
        }
    }
}
