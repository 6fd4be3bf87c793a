package io.docwright.generator.testing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The examples in the comment of a client's methods, made a class: {@code Examples.all(client)} runs each. */
public final class JavadocExamples {
    private static final Pattern CODE =
            Pattern.compile("<pre>(\\{@code)?\n( +\\* client\\..*?) +\\* }?</pre>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("&#(\\d+);");
    private static final List<String> IMPORTS = List.of(
            "java.time.Instant",
            "java.util.List",
            "java.util.Map",
            "io.docwright.runtime.value.ByteStream",
            "io.docwright.runtime.value.Bytes",
            "io.docwright.runtime.value.Document");

    private JavadocExamples() {}

    /**
     * The source of {@code usage.Examples}.
     *
     * @param sources all of the client's, by path
     * @param path the client's
     */
    public static String source(Map<String, String> sources, String path) {
        String type = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        String folder = path.substring(0, path.lastIndexOf('/'));
        String calls = CODE.matcher(sources.get(path))
                .results()
                .map(code -> unescaped(code.group(2).replaceAll("(?m)^ +\\* ?", ""), code.group(1) == null))
                .collect(Collectors.joining());
        String imports = IMPORTS.stream()
                .filter(name -> !sources.containsKey(folder + "/model"
                        + name.substring(name.lastIndexOf('.')).replace('.', '/') + ".java"))
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        String packageName = folder.replace('/', '.');
        return "package usage;\nimport " + packageName + ".*;\nimport " + packageName + ".model.*;\n" + imports
                + "@SuppressWarnings(\"deprecation\")\nfinal class Examples {\n"
                + "private Examples() {}\nstatic void all(" + type + " client) {\n" + calls + "}\n}\n";
    }

    private static String unescaped(String code, boolean escaped) {
        if (!escaped) {
            return code;
        }
        String text = NUMBER.matcher(code.replace("&lt;", "<").replace("&gt;", ">"))
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
        return text.replace("&amp;", "&");
    }
}
