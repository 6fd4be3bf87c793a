package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.support.ExtensionGuide;
import io.docwright.generator.testing.support.Patch;
import io.docwright.generator.testing.support.PatchedProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds a protocol as {@code docs/extending.md} describes it, and encodes a call with it. */
class ProtocolExtensionTest {
    private static final Path FOLDER = Path.of("src/test/extensions");

    @Test
    void aProtocolTouchesTwoFilesOutsideItsCodec(@TempDir Path work) throws Exception {
        Patch protocol = Patch.read(FOLDER.resolve("protocol.patch"));
        ExtensionGuide.check("A protocol", 2, protocol);

        try (PatchedProgram program =
                PatchedProgram.of(List.of("runtime-aws"), List.of(protocol), FOLDER.resolve("probes"), work)) {
            // {"Id": "oak"} in CBOR
            assertThat(program.call("EncodeInRestCbor"))
                    .startsWith("PUT /things ")
                    .contains("624964" + "636f616b");
        }
    }
}
