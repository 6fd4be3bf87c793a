package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.json.DescriptionJson;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.testing.HostilePages;
import io.docwright.generator.testing.StrictCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text from a page is data. Whatever the text of one place or of all places is, the
 * generated code is in the output folder, declares one type in each file and nothing from the text, and compiles with
 * all of javac's lints and those of Javadoc as errors.
 */
class HostileTextTest {
    /** Each would run {@code System.setProperty}, declare {@code Pwned}, show a tag or leave the folder if it could. */
    private static final Map<String, String> ATTACKS = new LinkedHashMap<>();

    static {
        ATTACKS.put("end of a comment", "x */ class Pwned { static { System.setProperty(null, null); } } /* y");
        ATTACKS.put("end of a comment in escapes", "x \\u002a\\u002f class Pwned {} \\u002f* \\\\u0022 \\uuu002a/ \\u");
        ATTACKS.put("end of a string", "x\"; static { System.setProperty(null, null); } class Pwned {} String y = \"");
        ATTACKS.put("end of a text block", "x\"\"\" + System.setProperty(null, null) + \"\"\"\\");
        ATTACKS.put("script", "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;script&gt;</pre></code>");
        ATTACKS.put("script in a link", "javascript:alert(1)//\"onmouseover=\"alert(1)");
        ATTACKS.put("markdown", "[x](javascript:alert(1)) ![y](data:text/html,<script>) `` ` ``` <b onclick=alert(1)>");
        ATTACKS.put(
                "Javadoc tags",
                "x {@snippet file=\"/etc/passwd\"} {@link java.lang.Runtime#exec} @author {@code } @Pwned {@");
        ATTACKS.put("format strings", "$L $T $N $S $$ $1L %s %n ${x} #{x} $[ $] $>");
        ATTACKS.put("another folder", "../../../../pwned/Pwned");
        ATTACKS.put("another folder on Windows", "..\\..\\C:\\pwned\\Pwned.java");
        ATTACKS.put("marks that turn the text", "x \u202E } \u2066 // \u2069 \u200B\u0085\u2028 class Pwned {}");
        ATTACKS.put("Java's words", "class");
        ATTACKS.put("letters of the world", "Größe_日本_\uD83D\uDE00");
        ATTACKS.put("nothing", "");
        ATTACKS.put("very long", "x".repeat(70_000));
    }

    /** What pages are sorted and joined by; each of them is hostile by itself alone. */
    private static final Set<String> IDENTITIES = Set.of("service-name", "service-id", "method");

    /** What Javadoc shows as it is written: no tag in it counts. */
    private static final Pattern CODE = Pattern.compile("\\{@code[ \\n][^{}]*\\}");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    private static final String PACKAGE = "com.example.hostile";

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_$/]+\\.java|[A-Za-z0-9_$/]+/package-info\\.java");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();
    private static final Pattern DESCRIPTION = Pattern.compile("META-INF/docwright/[a-z0-9-]+");
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u+([0-9a-fA-F]{4})");

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    /** The number of the next client, which no other has. */
    private int next;

    /** Most files are the same wherever a text is hostile. */
    private final Set<String> checked = new HashSet<>();

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("run"));
    }

    @Test
    void theServiceIsSoundWhereNothingIsHostile() throws IOException {
        GenerationResult result = generate(next, Set.of(), "");

        assertThat(result.diagnostics().stream().filter(diagnostic -> diagnostic.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(result.written()).hasSizeGreaterThan(10);
        assertThat(HostilePages.places()).hasSizeGreaterThan(45);
    }

    @TestFactory
    Stream<DynamicTest> textStaysText() throws IOException {
        Map<String, String> sound = client(next, Set.of(), "");
        StrictCompiler compiler = new StrictCompiler(sound, Files.createDirectory(temp.resolve("classes")));
        return ATTACKS.entrySet().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> attack(attack.getValue(), compiler)))
                .onClose(() -> close(compiler));
    }

    /** The text in each place, a client for each; then in all places together that could be read so. */
    private void attack(String text, StrictCompiler compiler) throws IOException {
        folder = Files.createTempDirectory(temp, "run");
        int first = next;
        List<String> places = HostilePages.places();
        Set<String> read = new TreeSet<>();
        for (String place : places) {
            Map<String, String> written = client(first, Set.of(place), text);
            if (!written.isEmpty()) {
                read.add(place);
                compiler.check(place, written);
            }
        }
        assertThat(read).as("places that were read all the same").hasSizeGreaterThan(places.size() / 2);
        read.removeAll(IDENTITIES);
        Map<String, String> all = client(first, read, text);
        assertThat(all).hasSizeGreaterThan(10);
        compiler.check("all places", all);
        assertThat(Files.exists(temp.resolve("pwned"))).isFalse();
    }

    private static void close(StrictCompiler compiler) {
        try {
            compiler.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The written files by path; empty if there were errors. */
    private Map<String, String> client(int first, Set<String> places, String text) throws IOException {
        int number = next++;
        String place = places.toString();
        GenerationResult result;
        try {
            result = generate(number, places, text);
        } catch (DiagnosticException e) {
            assertThat(e.diagnostics()).as(place).isNotEmpty();
            return Map.of();
        }
        if (result.written().isEmpty()) {
            assertThat(result.diagnostics())
                    .as(place)
                    .extracting(Diagnostic::severity)
                    .contains(Severity.ERROR);
        }
        assertThat(files(folder)).as(place).isEqualTo(allowed(first, number));
        Map<String, String> sources = new TreeMap<>();
        for (Path file : result.written()) {
            String name = file.toString().replace('\\', '/');
            String source = Files.readString(output(number).resolve(file));
            if (DESCRIPTION.matcher(name).matches()) {
                checkDescription(place, source);
                continue;
            }
            assertThat(name).as(place).matches(PATH);
            if (checked.add(source)) {
                check(place, name, source);
            }
            sources.put(name, source);
        }
        return sources;
    }

    private GenerationResult generate(int number, Set<String> places, String text) throws IOException {
        Path pages = folder.resolve("pages" + number);
        HostilePages.write(pages, places, text);
        return new Generator()
                .generate(new GenerationRequest(PagesRequest.of(List.of(pages)), output(number), PACKAGE));
    }

    private Path output(int number) {
        return folder.resolve("out" + number);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The folders of pages and of output so far; an output folder need not be there. */
    private List<String> allowed(int first, int last) {
        TreeSet<String> names = new TreeSet<>();
        for (int i = first; i <= last; i++) {
            names.add("pages" + i);
            if (Files.exists(output(i))) {
                names.add("out" + i);
            }
        }
        return List.copyOf(names);
    }

    /** A description is one JSON object in ASCII, whatever is in its texts. */
    private static void checkDescription(String place, String json) {
        assertThat(json.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)))
                .as("%s: the description is ASCII", place)
                .isTrue();
        assertThat(JSON.readTree(json).path("format").asString()).as(place).isEqualTo(DescriptionJson.FORMAT);
    }

    private static void check(String place, String name, String source) throws IOException {
        assertThat(source.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)))
                .as("%s: %s is ASCII", place, name)
                .isTrue();
        Matcher escape = ESCAPE.matcher(source);
        while (escape.find()) {
            int letter = Integer.parseInt(escape.group(1), 16);
            assertThat(letter < ' ' || letter > '~')
                    .as("%s: %s has the escape %s", place, name, escape.group())
                    .isTrue();
        }
        String comments =
                COMMENT.matcher(source).results().map(MatchResult::group).collect(Collectors.joining());
        assertThat(CODE.matcher(comments).replaceAll("").toLowerCase(Locale.ROOT))
                .as("%s: %s", place, name)
                .doesNotContain("<script", "<img", "<b onclick", "href=\"javascript:", "href=\"data:")
                .doesNotContain("{@snippet", "@author", "{@link java.lang.runtime");
        new Declared(place, name).check(source);
    }

    /** What a file declares and calls. */
    private static final class Declared extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final String place;
        private final String file;
        private final List<String> words = new ArrayList<>();

        Declared(String place, String file) {
            this.place = place;
            this.file = file;
        }

        void check(String source) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            JavaFileObject object =
                    new SimpleJavaFileObject(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignored) {
                            return source;
                        }
                    };
            JavacTask task = (JavacTask) compiler.getTask(null, null, found -> {}, null, null, List.of(object));
            for (CompilationUnitTree unit : task.parse()) {
                boolean info = file.endsWith("package-info.java");
                List<String> types = unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(type -> ((ClassTree) type).getSimpleName().toString())
                        .toList();
                String type = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
                assertThat(types).as(place).isEqualTo(info ? List.of() : List.of(type));
                scan(unit, null);
            }
            assertThat(words).as("%s: %s", place, file).doesNotContain("setProperty", "Pwned", "Runtime");
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
            assertThat(tree.getQualifiedIdentifier().toString())
                    .matches("(?:java\\.|io\\.docwright\\.|org\\.jspecify\\.|com\\.example\\.).*");
            return super.visitImport(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            words.add(tree.getSimpleName().toString());
            assertThat(tree.getMembers().stream().map(Tree::getKind))
                    .as("%s: initializers of %s", place, file)
                    .doesNotContain(Tree.Kind.BLOCK);
            return super.visitClass(tree, null);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            words.add(tree.getName().toString());
            return super.visitIdentifier(tree, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            words.add(tree.getIdentifier().toString());
            return super.visitMemberSelect(tree, null);
        }
    }
}
