package io.docwright.generator.testing.support;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples in the Javadoc of generated clients, as a class that compiles if they do.
 *
 * @param source of {@code usage.Examples}; {@code Examples.all(client)} runs all examples of a client
 * @param count the number of examples
 */
public record JavadocExamples(String source, int count) {
    private static final Pattern CODE =
            Pattern.compile("<pre>(\\{@code)?\n( +\\* client\\..*?) +\\* }?</pre>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("&#(\\d+);");
    private static final Pattern CLIENT = Pattern.compile("(?!Default)[^/]+Client");
    private static final List<String> IMPORTS = List.of(
            "java.time.Instant",
            "java.util.List",
            "java.util.Map",
            "io.docwright.runtime.value.ByteStream",
            "io.docwright.runtime.value.Bytes",
            "io.docwright.runtime.value.Document");

    /**
     * Finds the examples of the clients of one service.
     *
     * @param sources all files of the service, by path with {@code /}
     * @param folder the folder of its clients, such as {@code com/example/acm}
     */
    public static JavadocExamples of(SortedMap<String, String> sources, String folder) {
        String packageName = folder.replace('/', '.');
        StringBuilder text = new StringBuilder("package usage;\nimport " + packageName + ".model.*;\n");
        IMPORTS.stream()
                .filter(type -> !sources.containsKey(folder + "/model/" + simpleName(type) + ".java"))
                .forEach(type -> text.append("import ").append(type).append(";\n"));
        List<String> clients = sources.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1, path.length() - ".java".length()))
                .filter(name -> CLIENT.matcher(name).matches())
                .toList();
        clients.forEach(client -> text.append("import " + packageName + "." + client + ";\n"));
        text.append("@SuppressWarnings(\"deprecation\")\nfinal class Examples {\nprivate Examples() {}\n");
        int count = 0;
        for (String client : clients) {
            StringBuilder calls = new StringBuilder();
            Matcher code = CODE.matcher(sources.get(folder + "/" + client + ".java"));
            while (code.find()) {
                String method = "example" + ++count;
                String lines = code.group(2).replaceAll("(?m)^ +\\* ?", "");
                calls.append(method + "(client);\n");
                text.append("private static void " + method + "(" + client + " client) {\n")
                        .append(code.group(1) == null ? unescaped(lines) : lines)
                        .append("}\n");
            }
            text.append("static void all(" + client + " client) {\n" + calls + "}\n");
        }
        return new JavadocExamples(text.append("}\n").toString(), count);
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String unescaped(String html) {
        String text = NUMBER.matcher(html.replace("&lt;", "<").replace("&gt;", ">"))
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
        return text.replace("&amp;", "&");
    }
}
