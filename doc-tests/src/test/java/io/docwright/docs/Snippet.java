package io.docwright.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A Java snippet of the documentation as a class: statements get a method around them, and all get imports. */
final class Snippet {
    private static final List<String> IMPORTS = List.of(
            "com.example.aws.codeartifact.*",
            "com.example.aws.codeartifact.model.*",
            "com.example.aws.proton.*",
            "com.example.aws.dynamodb.*",
            "io.docwright.runtime.client.*",
            "io.docwright.runtime.codec.*",
            "io.docwright.runtime.jackson.*",
            "io.docwright.runtime.json.*",
            "io.docwright.runtime.pagination.*",
            "io.docwright.runtime.schema.*",
            "io.docwright.runtime.value.*",
            "io.docwright.runtime.waiter.*",
            "io.docwright.runtime.constraint.*",
            "io.docwright.runtime.drift.*",
            "io.docwright.runtime.aws.*",
            "io.docwright.runtime.aws.auth.*",
            "io.docwright.runtime.aws.http.client.*",
            "io.docwright.runtime.aws.http.sdk.*",
            "io.docwright.fake.*",
            "io.docwright.fake.http.*",
            "io.docwright.generator.*",
            "io.docwright.generator.diagnostics.*",
            "io.docwright.generator.request.*",
            "io.docwright.generator.result.*",
            "java.net.URI",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.logging.Level",
            "java.util.logging.Logger",
            "software.amazon.awssdk.http.apache5.Apache5HttpClient",
            "software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient",
            "software.amazon.awssdk.http.Protocol",
            "tools.jackson.databind.json.JsonMapper");

    private Snippet() {}

    /** The source of a class with this name. */
    static String source(Fence fence, String name) {
        List<String> lines = fence.text().lines().toList();
        String imports = lines.stream().filter(Snippet::isImport).collect(Collectors.joining("\n"));
        String body = lines.stream()
                .filter(line -> !isImport(line) && !line.startsWith("package "))
                .collect(Collectors.joining("\n"));
        return IMPORTS.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining())
                + imports + "\n"
                + "@SuppressWarnings(\"all\") class " + name + " extends Given {\n"
                + (isMembers(body) ? body : "void snippet() throws Exception {\n" + body + "\n}")
                + "\n}\n";
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /** Whether the text declares a class or a method, and is not a series of statements. */
    private static boolean isMembers(String body) {
        return body.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//") && !line.startsWith("@"))
                .findFirst()
                .filter(line ->
                        line.matches("(public|private|protected|static|class|interface|record|enum|final class)\\b.*"))
                .isPresent();
    }
}
