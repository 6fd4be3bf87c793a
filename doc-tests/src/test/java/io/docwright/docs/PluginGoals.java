package io.docwright.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The goals and parameters of the Maven plugin, from its descriptor. */
record PluginGoals(Set<String> goals, Set<String> parameters, Set<String> properties) {
    static PluginGoals ofBuild() {
        String resource = "/META-INF/maven/plugin.xml";
        try (InputStream in = Objects.requireNonNull(PluginGoals.class.getResourceAsStream(resource), resource)) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            PluginGoals known = new PluginGoals(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            NodeList goals = plugin.getElementsByTagName("mojo");
            for (int i = 0; i < goals.getLength(); i++) {
                known.add((Element) goals.item(i));
            }
            return known;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Element goal) {
        goals.add(text(goal, "goal"));
        NodeList declared = goal.getElementsByTagName("parameter");
        for (int i = 0; i < declared.getLength(); i++) {
            String name = text((Element) declared.item(i), "name");
            parameters.add(name);
            properties.add("docwright." + name);
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
