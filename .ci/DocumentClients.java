import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes the Javadoc of each folder below a folder with the JDK's own tool, its checks on and no warning let through;
 * keeps none of it.
 *
 * <p>{@code java DocumentClients.java FOLDER CLASSPATH [NAME...]}; only the folders named where any are, two at a time in
 * one JVM. Exit status 1 where one fails or there is none.
 */
final class DocumentClients {
    private static final int AT_A_TIME = 2;

    private final DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
    private final String classpath;

    private DocumentClients(String classpath) {
        this.classpath = classpath;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<String> names = List.of(args).subList(2, args.length);
        List<Path> clients;
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            clients = folders.filter(Files::isDirectory)
                    .filter(folder -> names.isEmpty() || names.contains(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        DocumentClients document = new DocumentClients(args[1]);
        ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME);
        List<Future<String>> results = new ArrayList<>();
        for (Path client : clients) {
            results.add(executor.submit(() -> document.client(client)));
        }
        executor.shutdown();
        int failed = 0;
        for (Future<String> result : results) {
            if (!result.get().isEmpty()) {
                failed++;
                System.out.println(result.get());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Java %s: Javadoc of %d clients; %d with warnings%n",
                System.getProperty("java.version"),
                clients.size(),
                failed);
        System.exit(clients.isEmpty() || failed > 0 ? 1 : 0);
    }

    /** What the tool said; empty where all is well. */
    private String client(Path client) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(client)) {
            files = below.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
        Path output = Files.createTempDirectory("javadoc");
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager manager =
                javadoc.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean made = javadoc.getTask(
                            words,
                            manager,
                            null,
                            null,
                            List.of("-quiet", "-package", "-Xdoclint:all", "-Werror", "-Xmaxwarns", "10", "-notree",
                                    "-noindex", "-d", output.toString(), "-classpath", classpath),
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return made ? "" : client.getFileName() + ":\n" + words;
        } finally {
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
