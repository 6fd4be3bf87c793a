package io.docwright.runtime.aws.compliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The cases that do not apply, with their reasons. */
final class Exemptions {
    static final String FILE = "src/test/cases/not-applicable.txt";

    /** The cases for servers only. */
    static final String SERVERS = "src/test/cases/for-servers.txt";

    private Exemptions() {}

    /** Format: <code># a reason</code>, then the names of its cases, one a line. */
    static Map<String, String> read(String file) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        String reason = "";
        boolean inReason = false;
        for (String line : Files.readAllLines(Path.of(file))) {
            if (line.startsWith("#")) {
                reason = inReason
                        ? reason + " " + line.substring(1).strip()
                        : line.substring(1).strip();
                inReason = true;
            } else {
                inReason = false;
                if (!line.isBlank() && reasons.put(line.strip(), reason) != null) {
                    throw new IllegalStateException(line + " is in " + file + " twice");
                }
            }
        }
        return reasons;
    }
}
