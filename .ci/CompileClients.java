import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles each folder below a folder by itself, with all lints, the checks of its Javadoc among them, and no warning let
 * through; keeps no class. With each client the examples in its comments are compiled, as a user would copy them.
 *
 * <p>{@code java CompileClients.java FOLDER CLASSPATH EXAMPLES}; two folders at a time in one JVM, for speed. Exit status
 * 1 where one does not compile, there is none, or fewer than {@code EXAMPLES} examples were found.
 */
final class CompileClients {
    private static final int AT_A_TIME = 2;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final String classpath;

    private CompileClients(String classpath) {
        this.classpath = classpath;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (!Files.isDirectory(Path.of(args[0]))) {
            System.out.println("no clients: " + args[0] + " is not there");
            System.exit(1);
        }
        List<Path> clients;
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            clients = folders.filter(Files::isDirectory).sorted().toList();
        }
        CompileClients compile = new CompileClients(args[1]);
        ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME);
        List<Future<Result>> results = new ArrayList<>();
        for (Path client : clients) {
            results.add(executor.submit(() -> compile.client(client)));
        }
        executor.shutdown();
        int failed = 0;
        int classes = 0;
        int sources = 0;
        int examples = 0;
        for (Future<Result> future : results) {
            Result result = future.get();
            sources += result.sources;
            classes += result.classes;
            examples += result.examples;
            if (!result.compiled) {
                failed++;
                System.out.println(result.client + " does not compile:\n" + result.words);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Java %s: %d clients, %d files, %d classes, %d examples; %d clients do not compile%n",
                System.getProperty("java.version"),
                clients.size(),
                sources,
                classes,
                examples,
                failed);
        if (examples < Integer.parseInt(args[2])) {
            System.out.println("there were " + args[2] + " examples once");
            failed++;
        }
        System.exit(clients.isEmpty() || failed > 0 ? 1 : 0);
    }

    private Result client(Path client) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(client)) {
            files = below.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
        Examples examples = new Examples(client);
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Discarding manager = new Discarding(disk)) {
            List<JavaFileObject> sources = new ArrayList<>(List.of(examples));
            disk.getJavaFileObjectsFromPaths(files).forEach(sources::add);
            boolean compiled = compiler.getTask(
                            words,
                            manager,
                            null,
                            List.of("-Xlint:all", "-Xdoclint:all/package", "-Xdoclint/package:com.example.*", "-Werror",
                                    "-proc:none", "-Xmaxwarns", "10", "-Xmaxerrs", "10", "-classpath", classpath),
                            null,
                            sources)
                    .call();
            return new Result(
                    client.getFileName().toString(),
                    files.size(),
                    manager.classes,
                    examples.count,
                    compiled,
                    words.toString());
        }
    }

    private record Result(
            String client, int sources, int classes, int examples, boolean compiled, String words) {}

    /** The examples of a client: a class beside it with a method for each. */
    private static final class Examples extends SimpleJavaFileObject {
        private static final Pattern CODE = Pattern.compile("<pre>(\\{@code)?\n(     \\* client\\..*?)     \\* }?</pre>", Pattern.DOTALL);
        private static final List<String> IMPORTS = List.of(
                "java.time.Instant", "java.util.List", "java.util.Map",
                "io.docwright.runtime.value.ByteStream", "io.docwright.runtime.value.Bytes", "io.docwright.runtime.value.Document");

        private final String source;
        private int count;

        Examples(Path folder) throws IOException {
            super(URI.create("examples:///" + folder.getFileName() + "/Examples.java"), Kind.SOURCE);
            String name = "com.example." + folder.getFileName();
            StringBuilder text = new StringBuilder("package examples;\nimport " + name + ".model.*;\n");
            for (String type : IMPORTS) {
                String simple = type.substring(type.lastIndexOf('.') + 1);
                if (!Files.exists(folder.resolve("model/" + simple + ".java"))) {
                    text.append("import ").append(type).append(";\n");
                }
            }
            List<Path> clients;
            try (Stream<Path> files = Files.list(folder)) {
                clients = files.filter(file -> file.toString().endsWith("Client.java"))
                        .filter(file -> !file.getFileName().toString().startsWith("Default"))
                        .sorted().toList();
            }
            for (Path client : clients) {
                text.append("import ").append(name).append(".").append(simpleName(client)).append(";\n");
            }
            text.append("@SuppressWarnings(\"deprecation\")\nfinal class Examples {\n");
            for (Path client : clients) {
                String type = simpleName(client);
                Matcher code = CODE.matcher(Files.readString(client));
                while (code.find()) {
                    String lines = code.group(2).replaceAll("(?m)^     \\* ?", "");
                    text.append("void example").append(++count).append("(").append(type).append(" client) {\n")
                            .append(code.group(1) == null ? unescaped(lines) : lines)
                            .append("}\n");
                }
            }
            source = text.append("}\n").toString();
        }

        private static String simpleName(Path source) {
            return source.getFileName().toString().replace(".java", "");
        }

        private static String unescaped(String html) {
            String text = html.replace("&lt;", "<").replace("&gt;", ">");
            text = Pattern.compile("&#(\\d+);").matcher(text).replaceAll(number ->
                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
            return text.replace("&amp;", "&");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    /** Counts classes and throws them away. */
    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
        private int classes;

        Discarding(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            classes++;
            return new SimpleJavaFileObject(URI.create("discarded:///" + classes + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
