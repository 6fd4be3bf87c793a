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
 * Compiles each folder below a folder by itself, with all lints and no warning let through; keeps no class.
 *
 * <p>{@code java CompileClients.java FOLDER CLASSPATH}; two folders at a time in one JVM, for speed. Exit status 1 where
 * one does not compile or there is none.
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
        for (Future<Result> future : results) {
            Result result = future.get();
            sources += result.sources;
            classes += result.classes;
            if (!result.compiled) {
                failed++;
                System.out.println(result.client + " does not compile:\n" + result.words);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Java %s: %d clients, %d files, %d classes; %d clients do not compile%n",
                System.getProperty("java.version"),
                clients.size(),
                sources,
                classes,
                failed);
        System.exit(clients.isEmpty() || failed > 0 ? 1 : 0);
    }

    private Result client(Path client) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(client)) {
            files = below.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Discarding manager = new Discarding(disk)) {
            boolean compiled = compiler.getTask(
                            words,
                            manager,
                            null,
                            List.of("-Xlint:all", "-Werror", "-proc:none", "-Xmaxwarns", "10", "-Xmaxerrs", "10",
                                    "-classpath", classpath),
                            null,
                            disk.getJavaFileObjectsFromPaths(files))
                    .call();
            return new Result(client.getFileName().toString(), files.size(), manager.classes, compiled, words.toString());
        }
    }

    private record Result(String client, int sources, int classes, boolean compiled, String words) {}

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
