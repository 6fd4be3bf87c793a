package io.docwright.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.importing.ServiceModels;
import io.docwright.generator.diagnostics.DiagnosticException;
import java.util.Set;

/** Service models from which bindings are imported. */
class ServiceModelFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void imports(byte[] bytes) {
        String text = PageReaders.text(bytes);
        if (text == null) {
            return;
        }
        try {
            BindingsJson.write(ServiceModels.read("service-2.json", text, "garden", Set.of()));
        } catch (DiagnosticException e) {
            if (e.diagnostics().isEmpty()) {
                throw new AssertionError("refused without a word", e);
            }
        }
    }
}
