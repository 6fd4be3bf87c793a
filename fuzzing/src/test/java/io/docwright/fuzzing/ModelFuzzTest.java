package io.docwright.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.model.json.ModelReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The model's JSON: what is read can be written, and reads as the same. */
class ModelFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) throws IOException {
        try {
            byte[] written = again(bytes);
            if (!Arrays.equals(again(written), written)) {
                throw new AssertionError("written and read it is another");
            }
        } catch (DiagnosticException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", e);
            }
        }
    }

    private static byte[] again(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelJson.write(ModelReader.read("model.json", new ByteArrayInputStream(bytes)), out);
        return out.toByteArray();
    }
}
