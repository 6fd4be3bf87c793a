package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.docwright.cli.CommandLines;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    private Path folder = Path.of("");

    /** Each block of commands runs in a folder of its own, in the order in which it is read. */
    @TestFactory
    Stream<DynamicTest> commandsRun() {
        return Markdown.allFences()
                .filter(fence -> fence.language().equals("sh") && !fence.isSkipped())
                .map(fence -> DynamicTest.dynamicTest(fence.place(), () -> run(fence)));
    }

    private void run(Fence fence) throws IOException, InterruptedException {
        Sandbox sandbox = null;
        for (List<String> command : Shell.commands(fence.text())) {
            String program = command.get(0);
            List<String> arguments = command.subList(1, command.size());
            if (program.equals("java") && String.join(" ", arguments).contains("docwright.jar")) {
                int jar = arguments.indexOf("-jar") + 2;
                arguments = arguments.subList(jar, arguments.size());
                program = "docwright";
            }
            switch (program) {
                case "docwright", "./docwright" -> {
                    parse(fence, arguments);
                    if (fence.isRun()) {
                        sandbox = sandbox == null ? Sandbox.in(Files.createTempDirectory(folder, "run")) : sandbox;
                        Sandbox.Result result = sandbox.docwright(arguments);
                        assertThat(result.status())
                                .as("%s: %s%n%s", fence.place(), command, result.output())
                                .isBetween(0, 1);
                    }
                }
                case "mvn", "./mvnw" -> MavenCommand.check(fence, arguments);
                default -> {
                    if (program.startsWith("./") || program.startsWith(".ci/") || program.contains("/")) {
                        assertThat(Markdown.ROOT.resolve(program))
                                .as(fence.place())
                                .isExecutable();
                    } else {
                        assertThat(program)
                                .as("%s: a command that cannot be checked; use a marker", fence.place())
                                .isIn("cd", "mkdir", "cp", "git");
                    }
                }
            }
        }
    }

    private static void parse(Fence fence, List<String> arguments) {
        Terminal nowhere =
                new Terminal(OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream()), false);
        assertThatCode(() -> CommandLines.of(new Generator(), nowhere).parseArgs(arguments.toArray(String[]::new)))
                .as("%s: docwright %s", fence.place(), arguments)
                .doesNotThrowAnyException();
    }
}
