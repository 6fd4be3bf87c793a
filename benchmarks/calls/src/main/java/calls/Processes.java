package calls;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;

/** Compares whole programs: the time from the start of a JVM to the first response, and requests per second. */
final class Processes {
    private static final List<String> SERVICES = List.of("codeartifact", "networkmanager", "redshift");
    private static final int TICKS = 100;

    private Processes() {}

    private record Started(long millis, double cpu, double mebibytes) {}

    public static void main(String[] arguments) throws Exception {
        // otherwise the JDK's server delays each response until the client has acknowledged its first part: 40 ms on Linux
        System.setProperty("sun.net.httpserver.nodelay", "true");
        boolean throughput = arguments[0].equals("throughput");
        String ours = arguments[1];
        String theirs = arguments[2];
        int turns = throughput ? 1 : Integer.parseInt(arguments[3]);
        HttpServer server = server();
        try {
            for (String service : SERVICES) {
                String endpoint = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
                if (throughput) {
                    // the server recognises the service by the request: only redshift sends forms
                    System.out.printf(Locale.ROOT, "| %s | %s | %s |%n", service,
                            requests(ours, endpoint, service, "docwright"), requests(theirs, endpoint, service, "sdk"));
                } else {
                    start(service, endpoint, ours, theirs, turns);
                }
            }
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            exchange.getRequestBody().readAllBytes();
            String service = path.startsWith("/v1/")
                    ? "codeartifact"
                    : path.startsWith("/global-networks/") ? "networkmanager" : "redshift";
            byte[] body = Replies.of(service, false);
            exchange.getResponseHeaders().set("Content-Type", Replies.type(service));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static void start(String service, String endpoint, String ours, String theirs, int turns) throws Exception {
        List<Started> mine = new ArrayList<>();
        List<Started> others = new ArrayList<>();
        List<Started> floors = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            mine.add(started(ours, DocwrightStart.class, endpoint, service));
            floors.add(started(ours, SignerStart.class, endpoint, service));
            others.add(started(theirs, SdkStart.class, endpoint, service));
        }
        row(service, "Docwright", mine, classes(ours, DocwrightStart.class, endpoint, service));
        row(service, "signer alone", floors, classes(ours, SignerStart.class, endpoint, service));
        row(service, "SDK", others, classes(theirs, SdkStart.class, endpoint, service));
    }

    private static void row(String service, String client, List<Started> runs, long classes) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.2f | %.0f | %d |%n",
                service,
                client,
                median(runs.stream().mapToDouble(Started::millis).toArray()),
                median(runs.stream().mapToDouble(Started::cpu).toArray()),
                median(runs.stream().mapToDouble(Started::mebibytes).toArray()),
                classes);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static ProcessBuilder java(String path, List<String> flags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(flags);
        command.addAll(List.of("-cp", path, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static Started started(String path, Class<?> main, String endpoint, String service) throws Exception {
        long start = System.nanoTime();
        Process process = java(path, List.of(), main, endpoint, service).start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (!"answered".equals(line)) {
                throw new IllegalStateException("no answer: " + line);
            }
            Path folder = Path.of("/proc", Long.toString(process.pid()));
            String[] stat = Files.readString(folder.resolve("stat")).replaceFirst(".*\\) ", "").split(" ");
            double cpu = (Double.parseDouble(stat[11]) + Double.parseDouble(stat[12])) / TICKS;
            String peak = Files.readAllLines(folder.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .findFirst()
                    .orElseThrow();
            return new Started(millis, cpu, Double.parseDouble(peak.replaceAll("\\D", "")) / 1024);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Counted in a separate run, because logging takes time. */
    private static long classes(String path, Class<?> main, String endpoint, String service) throws Exception {
        Path log = Files.createTempFile("classes", ".log");
        Process process = java(path, List.of("-Xlog:class+load:file=" + log), main, endpoint, service).start();
        try (BufferedReader out = process.inputReader()) {
            out.readLine();
        }
        process.getOutputStream().close();
        process.waitFor();
        long count = Files.lines(log).filter(line -> line.contains(" source: ")).count();
        Files.delete(log);
        return count;
    }

    private static String requests(String path, String endpoint, String service, String client) throws Exception {
        Process process = java(path, List.of(), Throughput.class, endpoint, service, client).start();
        try (BufferedReader out = process.inputReader()) {
            return out.readLine();
        } finally {
            process.waitFor();
        }
    }
}
