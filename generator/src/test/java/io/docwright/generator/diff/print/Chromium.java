package io.docwright.generator.diff.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Debian's headless browser with an empty profile and no network, controlled over its DevTools protocol. */
final class Chromium implements WebSocket.Listener {
    private static final long MOST_SECONDS = 120;
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();

    /** The first of the browser's command names that is on the {@code PATH}. */
    static Optional<Path> find() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it.
     *
     * @param work an empty folder for what it keeps
     */
    Chromium(Path program, Path work) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + work.resolve("profile"),
                        "about:blank")
                .redirectErrorStream(true);
        command.environment().put("TMPDIR", work.toString());
        process = command.start();
        HttpClient http = HttpClient.newHttpClient();
        socket = http.newWebSocketBuilder()
                .buildAsync(page(http, listening(process)), this)
                .join();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The host and port of the protocol. Continues to read the output, so that the browser never blocks on it. */
    private static String listening(Process process) {
        CompletableFuture<String> host = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, host), "chromium-output");
        reader.setDaemon(true);
        reader.start();
        return host.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }

    private static void read(Process process, CompletableFuture<String> host) {
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = LISTENING.matcher(line);
                if (matcher.matches()) {
                    host.complete(matcher.group(1));
                }
                if (!host.isDone()) {
                    printed.append(line).append('\n');
                }
            }
            host.completeExceptionally(new IOException("Chromium ended: " + printed));
        } catch (IOException e) {
            host.completeExceptionally(e);
        }
    }

    private static URI page(HttpClient http, String host) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list"))
                .build();
        String targets =
                http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(targets)) {
            if (target.path("type").asString().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("no page: " + targets);
    }

    /** Reloads a page and waits until its scripts have run. */
    void open(URI address) throws Exception {
        for (String next : List.of("about:blank", address.toString())) {
            loaded.clear();
            call("Page.navigate", Map.of("url", next));
            assertThat(loaded.poll(MOST_SECONDS, TimeUnit.SECONDS)).as(next).isNotNull();
        }
    }

    /** The result of a JavaScript expression as text. */
    String evaluate(String expression) throws Exception {
        return evaluated("String(" + expression + ")");
    }

    private String evaluated(String expression) throws IOException, InterruptedException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        assertThat(answer.path("exceptionDetails").toString()).as(expression).isEmpty();
        return answer.path("result").path("value").asString();
    }

    /** Types a character, or presses a key that is named as in {@code KeyboardEvent.key}. */
    void press(String key) throws Exception {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40);
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        int code = codes.getOrDefault(key, 0);
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Returns when an expression has a value, which it may get whenever the document changes. */
    void await(String expression, String value) throws Exception {
        String equal = "String(" + expression + ") === " + JSON.writeValueAsString(value);
        String unused = evaluated("new Promise(done => {"
                + "const check = () => { if (" + equal + ") { done(''); } else { requestAnimationFrame(check); } };"
                + "check(); })");
    }

    /** Calls a method of the protocol; returns its result. */
    JsonNode call(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode response = answer.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        assertThat(response.path("error").toString()).as(method).isEmpty();
        return response.path("result");
    }

    /** The next error or text that is written to the console. */
    String complaint() throws InterruptedException {
        return Objects.requireNonNull(complaints.poll(MOST_SECONDS, TimeUnit.SECONDS), "no complaint");
    }

    /** Errors and anything that was written to the console since the last time this was asked. */
    List<String> complaints() {
        List<String> result = new ArrayList<>();
        complaints.drainTo(result);
        return result;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonNode event = JSON.readTree(message.toString());
            message.setLength(0);
            hear(event);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void hear(JsonNode event) {
        if (event.has("id")) {
            CompletableFuture<JsonNode> answer = answers.remove(event.path("id").asInt());
            if (answer != null) {
                answer.complete(event);
            }
            return;
        }
        switch (event.path("method").asString()) {
            case "Page.loadEventFired" -> loaded.add("loaded");
            case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown" ->
                complaints.add(event.path("params").toString());
            default -> {}
        }
    }

    /** Ends it and all processes that it started. */
    void end() throws InterruptedException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
