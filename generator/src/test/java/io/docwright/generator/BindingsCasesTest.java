package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.java.source.GeneratedFile;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.testing.CaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder {@code src/test/cases/bindings/<name>/} is a test: some pages and a {@code bindings.json}, and in {@code expected.out}
 * what they say of members, paginators and waiters, and what is generated for these. {@code -Dgolden.update=true} rewrites what
 * is expected.
 */
class BindingsCasesTest {
    private static final Path CASES = Path.of("src/test/cases/bindings");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern WAITER = Pattern.compile(
            "(?: {4}/\\*\\*\\n(?: {5}\\*.*\\n)+)? {4}default Waiter<\\w+> \\w+\\((?!\\s*Consumer)(?:.*\\n)+? {4}}\\n");
    private static final Pattern PAGES = Pattern.compile(" {4}public static final \\w+<.*> PAGES =[^;]*;\\n");

    @TestFactory
    Stream<DynamicTest> bindingsJoinPages() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), folder.toUri(), () -> check(folder)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path folder) throws IOException {
        String actual = text(new Generator().model(PagesRequest.of(List.of(folder))));
        Path expected = folder.resolve("expected.out");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).as("-Dgolden.update=true rewrites %s", expected).isEqualTo(Files.readString(expected));
    }

    private static String text(ModelResult result) {
        String services = result.api().services().stream()
                .map(service -> text(service, result))
                .collect(Collectors.joining());
        return services + CaseFolders.diagnostics(result.diagnostics());
    }

    private static String text(Service service, ModelResult result) {
        StringBuilder text = new StringBuilder();
        result.wire(service).forEach((name, line) -> {
            if (!line.isEmpty()) {
                text.append('[').append(name).append("] ").append(line).append('\n');
            }
        });
        service.paginators().forEach(paginator -> text.append(text(paginator)));
        service.waiters()
                .forEach(waiter -> text.append(waiter.name())
                        .append(": ")
                        .append(waiter.until())
                        .append('\n'));
        for (GeneratedFile file : new JavaEmitter()
                .emit(service, "com.example", JavaStyle.DEFAULT, result.wire(service))
                .toList()) {
            if (file.path().endsWith("/GardenClient.java")) {
                WAITER.matcher(file.content())
                        .results()
                        .map(MatchResult::group)
                        .filter(method -> method.contains("response -> ") || method.contains("At("))
                        .forEach(text::append);
            } else if (file.path().endsWith("Request.java")) {
                PAGES.matcher(file.content()).results().map(MatchResult::group).forEach(text::append);
            }
        }
        return text.toString();
    }

    private static String text(Paginator paginator) {
        return paginator.name() + ": " + paginator.tokens() + ", size " + paginator.pageSize() + ", more "
                + paginator.more() + ", items " + paginator.items() + '\n';
    }
}
