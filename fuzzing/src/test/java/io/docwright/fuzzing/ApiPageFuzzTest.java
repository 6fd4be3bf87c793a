package io.docwright.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.generator.apireference.ApiServices;
import io.docwright.generator.apireference.json.FactsJson;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Pages of the API's own reference, in any format, up to the facts in them. */
class ApiPageFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] bytes) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        LoadedFile file = new PageLoader().load("page", bytes, null, diagnostics.in("page"));
        if (file.apiPage() != null) {
            FactsJson.write(ApiServices.of(List.of(file.apiPage())), OutputStream.nullOutputStream());
        } else if (file.references().isEmpty() && diagnostics.sorted().isEmpty()) {
            throw new AssertionError("nothing was read and nothing reported");
        }
    }
}
