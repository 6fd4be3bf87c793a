package io.docwright.runtime.aws.xml;

import io.docwright.runtime.value.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element whose type is not known: text, or an object with its child elements, where several of one name are an array. Attributes
 * and text between elements are ignored.
 */
final class XmlDocument {
    private XmlDocument() {}

    /** Reads the current element. */
    static Document read(XmlReader in) {
        String text = in.textUnlessChildren();
        if (text != null) {
            return Document.of(text);
        }
        Map<String, List<Document>> children = new LinkedHashMap<>();
        do {
            children.computeIfAbsent(in.name(), unseen -> new ArrayList<>(1)).add(read(in));
        } while (in.nextChild());
        Map<String, Document> fields = new LinkedHashMap<>();
        children.forEach((name, all) -> fields.put(name, together(all)));
        return Document.of(fields);
    }

    /** The elements of one name. */
    static Document together(List<Document> elements) {
        return elements.size() == 1 ? elements.get(0) : Document.of(elements);
    }

    /** Writes an element, or one for each element of an array. */
    static void write(XmlOut out, String name, Document value) {
        if (value instanceof Document.OfList list) {
            list.value().forEach(element -> write(out, name, element));
        } else if (value instanceof Document.OfMap map) {
            out.start(name);
            map.value().forEach((child, inner) -> write(out, child, inner));
            out.end(name);
        } else if (!(value instanceof Document.OfNull)) {
            out.start(name);
            out.text(value instanceof Document.OfString string ? string.value() : value.toString());
            out.end(name);
        }
    }
}
