package io.docwright.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** Checks generated clients with the compiler and the Javadoc tool of the JDK that runs it. */
final class ClientChecks {
    private ClientChecks() {}

    /**
     * Checks the clients below a folder, as many at a time as there are processors.
     *
     * <p>Prints a JSON object with the numbers of {@code clients}, {@code files}, {@code classes} and {@code examples},
     * and with {@code problems}: what the tools reported, for each client of which they reported something.
     *
     * @param arguments the folder with a source root for each client, and the class path to compile against
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<ClientSources> clients = new ArrayList<>();
        for (Path root : Corpus.children(Path.of(arguments[0]))) {
            clients.add(ClientSources.read(root));
        }
        clients.sort(
                Comparator.comparing((ClientSources client) -> client.contents().size())
                        .reversed());
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Compilation>> compilations = new ArrayList<>();
        List<Future<String>> javadocs = new ArrayList<>();
        for (ClientSources client : clients) {
            compilations.add(executor.submit(() -> Compilation.of(client, arguments[1])));
            javadocs.add(executor.submit(() -> Javadoc.problems(client, arguments[1])));
        }
        executor.shutdown();
        int classes = 0;
        int examples = 0;
        List<String> problems = new ArrayList<>();
        for (Future<Compilation> future : compilations) {
            classes += future.get().classes();
            examples += future.get().examples();
            problems.add(future.get().problems());
        }
        for (Future<String> future : javadocs) {
            problems.add(future.get());
        }
        problems.removeIf(String::isEmpty);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("java", System.getProperty("java.version"));
        summary.put("clients", clients.size());
        summary.put(
                "files",
                clients.stream().mapToInt(client -> client.contents().size()).sum());
        summary.put("classes", classes);
        summary.put("examples", examples);
        summary.put("problems", problems);
        System.out.println(JsonMapper.shared().writeValueAsString(summary));
    }
}
