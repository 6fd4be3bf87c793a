package io.docwright.generator.write;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of the client of a service.
 *
 * @param service the key of the service, without blanks
 * @param packageName the Java package of the client
 * @param files contents by path; paths are relative to the output folder, with {@code /}
 */
public record ClientFiles(String service, String packageName, Map<String, String> files) {
    public ClientFiles {
        files = Map.copyOf(files);
    }

    /** The folders that contain the files. */
    Set<String> folders() {
        return files.keySet().stream().map(ClientFiles::folder).collect(Collectors.toSet());
    }

    /** The folder of a path, with {@code /}; empty for the output folder itself. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
