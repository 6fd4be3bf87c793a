package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

class DataSnippetsTest {
    private static final PluginGoals GOALS = PluginGoals.ofBuild();

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> jsonIsValid() {
        return of("json", fence -> {
            String text = fence.text().strip();
            String whole = text.startsWith("\"") ? "{" + text + "}" : text;
            try (JsonParser parser = new JsonMapper().createParser(whole)) {
                int tokens = 0;
                while (parser.nextToken() != null) {
                    tokens++;
                }
                assertThat(tokens).as(fence.place()).isPositive();
            }
        });
    }

    /** Artifacts and versions are ours, and the plugin has the parameters. */
    @TestFactory
    Stream<DynamicTest> pomsAreValid() {
        return of("xml", fence -> {
            Element root = xml("<root>" + fence.text() + "</root>");
            String version = text(xml(Files.readString(Markdown.ROOT.resolve("pom.xml"))), "version");
            for (Element artifact : all(root, "artifactId")) {
                Element parent = (Element) Objects.requireNonNull(artifact.getParentNode());
                if (text(parent, "groupId").equals("io.docwright")) {
                    String module = artifact.getTextContent().replaceFirst("^docwright-", "");
                    assertThat(Markdown.ROOT.resolve(module).resolve("pom.xml"))
                            .as(fence.place())
                            .exists();
                    assertThat(text(parent, "version")).as(fence.place()).isIn(version, "", "${docwright.version}");
                }
            }
            for (Element plugin : all(root, "plugin")) {
                if (text(plugin, "artifactId").equals("docwright-maven-plugin")) {
                    for (Element configuration : all(plugin, "configuration")) {
                        assertThat(children(configuration).map(Element::getTagName))
                                .as(fence.place())
                                .isSubsetOf(GOALS.parameters());
                    }
                    assertThat(all(plugin, "goal").stream().map(Element::getTextContent))
                            .as(fence.place())
                            .isSubsetOf(GOALS.goals());
                }
            }
        });
    }

    /** A page that is shown is read without an error. */
    @TestFactory
    Stream<DynamicTest> pagesAreRead() {
        return of("rst", fence -> {
            Path page = Files.writeString(folder.resolve("page.rst"), fence.text());
            assertThat(new Generator().model(PagesRequest.of(List.of(page))).diagnostics())
                    .as(fence.place())
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        });
    }

    @FunctionalInterface
    private interface Check {
        void of(Fence fence) throws IOException, SAXException, ParserConfigurationException;
    }

    private static Stream<DynamicTest> of(String language, Check check) {
        return Markdown.allFences()
                .filter(fence -> fence.language().equals(language) && fence.isRun())
                .map(fence -> DynamicTest.dynamicTest(fence.place(), () -> check.of(fence)));
    }

    private static Element xml(String text) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static Stream<Element> children(Element parent) {
        NodeList found = parent.getChildNodes();
        return IntStream.range(0, found.getLength())
                .filter(index -> found.item(index) instanceof Element)
                .mapToObj(index -> (Element) found.item(index));
    }

    /** The text of a child; empty if there is none. */
    private static String text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
