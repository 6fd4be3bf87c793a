package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks a command line of Maven: goals, properties, modules, profiles and tests have to exist. */
final class MavenCommand {
    private static final PluginGoals GOALS = PluginGoals.ofBuild();
    private static final Set<String> PHASES = Set.of(
            "clean", "validate", "generate-sources", "compile", "test", "package", "verify", "install", "deploy");

    private MavenCommand() {}

    static void check(Fence fence, List<String> arguments) throws IOException {
        String parent = Files.readString(Markdown.ROOT.resolve("pom.xml"));
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("-pl")) {
                i++;
                for (String module : List.of(arguments.get(i).split(","))) {
                    assertThat(Markdown.ROOT.resolve(module.replace("!", "")).resolve("pom.xml"))
                            .as(fence.place())
                            .exists();
                }
            } else if (word.startsWith("-P")) {
                assertThat(parent).as(fence.place()).contains("<id>" + word.substring(2) + "</id>");
            } else if (word.startsWith("-D")) {
                property(fence, word.substring(2));
            } else if (word.startsWith("docwright:")) {
                assertThat(GOALS.goals())
                        .as(fence.place())
                        .contains(word.substring(10).replaceAll("@.*", ""));
            } else if (!word.startsWith("-")) {
                assertThat(word).as(fence.place()).matches(phase -> PHASES.contains(phase) || phase.contains(":"));
            }
        }
    }

    private static void property(Fence fence, String setting) {
        String[] parts = setting.split("=", 2);
        String value = parts.length < 2 ? "" : parts[1];
        if (parts[0].equals("test") && !value.equals("none")) {
            for (String test : List.of(value.split(","))) {
                assertThat(test).as(fence.place()).matches(MavenCommand::isTest, "is a test");
            }
        } else if (parts[0].equals("invoker.test")) {
            for (String test : List.of(value.split(","))) {
                assertThat(Markdown.ROOT.resolve("maven-plugin/src/it").resolve(test))
                        .as(fence.place())
                        .exists();
            }
        } else if (parts[0].startsWith("docwright.")) {
            assertThat(parts[0])
                    .as("%s: a property of the plugin, or of a POM", fence.place())
                    .matches(name -> GOALS.properties().contains(name) || isInPom(name));
        }
    }

    /** {@code RstFuzzTest#reads}, {@code io.docwright.corpus.*}. */
    private static boolean isTest(String name) {
        String simple = name.replaceAll("#.*", "").replaceAll(".*\\.", "");
        return simple.contains("*") || anyFile(file -> file.endsWith(simple + ".java"));
    }

    private static boolean isInPom(String property) {
        return anyFile(file ->
                (file.endsWith("pom.xml") || file.getFileName().toString().endsWith("Test.java"))
                        && read(file).contains(property));
    }

    private static boolean anyFile(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(Markdown.ROOT, 12)) {
            return files.filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git/"))
                    .anyMatch(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
