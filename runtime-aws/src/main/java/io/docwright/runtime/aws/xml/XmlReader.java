package io.docwright.runtime.aws.xml;

import io.docwright.runtime.codec.CodecException;
import java.io.ByteArrayInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Iterates over the elements of one document. Not thread-safe. */
final class XmlReader {
    private static final int DEPTH = 500;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    /** Opens a document; its root is the current element. */
    XmlReader(byte[] document) {
        try {
            xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document), null);
        } catch (XMLStreamException e) {
            throw new CodecException("no XML", CodecException.Position.of(""), null);
        }
        if (!nextChild()) {
            throw failure("expected an element, found none");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The current element's name without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** Moves to the next child of the current element; false at the element's end. */
    boolean nextChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Reads the text of the current element, up to its end; child elements are skipped. */
    String text() {
        String first = "";
        StringBuilder more = null;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return more == null ? first : more.toString();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (first.isEmpty()) {
                    first = xml.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(xml.getText());
                }
            }
        }
    }

    /** Moves to the first child of the current element, and returns null; without children, reads its text, up to its end. */
    @Nullable
    String textUnlessChildren() {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return null;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
    }

    private void enter() {
        if (++depth > DEPTH) {
            throw failure("elements are nested deeper than " + DEPTH);
        }
    }

    /** Skips the current element. */
    void skip() {
        while (nextChild()) {
            skip();
        }
    }

    /** The value of an attribute, regardless of its prefix; null if there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw failure("document types and entities are not allowed");
            }
            return event;
        } catch (XMLStreamException e) {
            // the parser's message may contain parts of the document
            throw failure("malformed XML");
        }
    }

    CodecException failure(String problem) {
        Location at = xml.getLocation();
        CodecException.Position position = at == null || at.getLineNumber() < 1
                ? CodecException.Position.of("")
                : new CodecException.Position("", at.getLineNumber(), Math.max(1, at.getColumnNumber()), -1);
        return new CodecException(problem, position, null);
    }
}
