package io.docwright.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The sources of one client, in memory.
 *
 * @param name of the client, in messages
 * @param contents by path below the source root, with {@code /}
 */
record ClientSources(String name, SortedMap<String, String> contents) {

    /** Reads the sources below a source root. */
    static ClientSources read(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> below = Files.walk(root)) {
            files = below.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return new ClientSources(root.getFileName().toString(), contents);
    }

    /** The folder of the client's own classes, such as {@code com/example/acm}. */
    String folder() {
        String path = contents.firstKey();
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The sources as objects of the JDK's compiler API. */
    List<JavaFileObject> files() {
        return contents.entrySet().stream()
                .map(file -> source(file.getKey(), file.getValue()))
                .toList();
    }

    /** A source as an object of the JDK's compiler API. */
    static JavaFileObject source(String path, String content) {
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return content;
            }
        };
    }
}
