package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Checks the goals as Maven, {@code docwright:help} and {@code plugin:report} describe them. */
class DescriptorTest {
    private static final List<Element> GOALS = all(descriptor("/META-INF/maven/plugin.xml"), "mojo");

    @Test
    void hasTheGoals() {
        assertThat(GOALS.stream().map(goal -> text(goal, "goal")))
                .containsExactlyInAnyOrder(
                        "generate",
                        "generate-tests",
                        "check",
                        "diff",
                        "export",
                        "fake-start",
                        "fake-stop",
                        "model",
                        "names",
                        "bindings",
                        "help");
        assertThat(GOALS).allMatch(goal -> text(goal, "threadSafe").equals("true"));
    }

    @TestFactory
    Stream<DynamicTest> everyParameterIsDocumentedWithAnExampleAndHasAProperty() {
        return ours().flatMap(goal -> all(goal, "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .map(parameter -> DynamicTest.dynamicTest(
                        text(goal, "goal") + " " + text(parameter, "name"), () -> documented(goal, parameter))));
    }

    private static void documented(Element goal, Element parameter) {
        assertThat(text(goal, "description")).isNotBlank();
        assertThat(text(goal, "since")).isNotBlank();
        String name = text(parameter, "name");
        assertThat(text(parameter, "description"))
                .containsPattern("For example (<" + name + ">.*</" + name + ">|-Ddocwright." + name + ")");
        assertThat(text(parameter, "since")).isNotBlank();
        assertThat(text((Element) goal.getElementsByTagName("configuration").item(0), name))
                .isEqualTo("${docwright." + name + "}");
    }

    /** Eclipse reports an error in each project that binds a goal without lifecycle metadata. */
    @Test
    void lifecycleMetadataContainsEveryGoal() {
        List<String> mapped = all(descriptor("/META-INF/m2e/lifecycle-mapping-metadata.xml"), "goal").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(
                        GOALS.stream().map(goal -> text(goal, "goal")).toList());
    }

    @Test
    void noParameterIsWithoutADescription() {
        assertThat(GOALS.stream().flatMap(goal -> all(goal, "parameter").stream()))
                .allSatisfy(parameter -> assertThat(text(parameter, "description"))
                        .as(text(parameter, "name"))
                        .isNotBlank());
    }

    @Test
    void sharedParametersAreThoseOfEveryGoal() {
        assertThat(ours().filter(goal -> !text(goal, "goal").equals("fake-stop"))) // reads nothing
                .allSatisfy(goal -> assertThat(
                                all(goal, "parameter").stream().map(parameter -> text(parameter, "name")))
                        .contains(
                                "pages",
                                "includes",
                                "excludes",
                                "services",
                                "operations",
                                "namesFile",
                                "bindings",
                                "format",
                                "limits",
                                "failOnWarning",
                                "skip"));
    }

    private static Stream<Element> ours() {
        return GOALS.stream().filter(goal -> !text(goal, "goal").equals("help"));
    }

    private static String text(Element parent, String name) {
        return Objects.requireNonNull(parent.getElementsByTagName(name).item(0), name)
                .getTextContent()
                .strip();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static Element descriptor(String resource) {
        try (InputStream in = Objects.requireNonNull(DescriptorTest.class.getResourceAsStream(resource), resource)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
