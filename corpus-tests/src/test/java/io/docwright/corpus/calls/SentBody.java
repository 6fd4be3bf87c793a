package io.docwright.corpus.calls;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORFactory;

/** The meaning of a body as text: equal if a service cannot tell two bodies apart. */
final class SentBody {
    private static final String TOKEN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** The vendor's client sends no body where no member of it has a value. */
    private static final Pattern EMPTY_ROOT = Pattern.compile("<\\S+ \\S+\\[]></>");

    private SentBody() {}

    static String of(String type, byte[] bytes) {
        if (bytes.length == 0) {
            return "";
        }
        String meaning;
        if (type.contains("cbor")) {
            meaning = cbor(bytes);
        } else if (type.contains("json")) {
            meaning = json(bytes);
        } else if (type.contains("x-www-form-urlencoded")) {
            meaning = SentRequest.pairs(new String(bytes, StandardCharsets.UTF_8));
        } else {
            meaning = bytes[0] == '<' ? xml(bytes) : raw(bytes);
            meaning = EMPTY_ROOT.matcher(meaning).matches() ? "" : meaning;
        }
        return meaning.replaceAll(TOKEN, "TOKEN");
    }

    private static String raw(byte[] bytes) {
        return "bytes " + Base64.getEncoder().encodeToString(bytes);
    }

    private static String json(byte[] bytes) {
        try {
            String text = json(JsonMapper.shared().readTree(bytes)).toString();
            return text.equals("{}") ? "" : text;
        } catch (RuntimeException e) {
            return raw(bytes);
        }
    }

    private static Object json(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            json.properties().forEach(field -> fields.put(field.getKey(), json(field.getValue())));
            return fields;
        }
        if (json.isArray()) {
            return json.valueStream().map(SentBody::json).toList();
        }
        return json.isNumber() ? number(json.decimalValue()) : json.toString();
    }

    private static Object number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return element(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement());
        } catch (Exception e) {
            return raw(bytes);
        }
    }

    /** Names with their namespaces, without regard to prefixes and blanks; children of other names in any order. */
    private static String element(Element element) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                attributes.add(
                        attribute.getNamespaceURI() + " " + attribute.getLocalName() + "=" + attribute.getNodeValue());
            }
        }
        Collections.sort(attributes);
        Map<String, List<String>> inner = new TreeMap<>();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                inner.computeIfAbsent(child.getLocalName(), unseen -> new ArrayList<>())
                        .add(element(child));
            }
        }
        return "<" + element.getNamespaceURI() + " " + element.getLocalName() + attributes + ">"
                + (inner.isEmpty() ? element.getTextContent() : inner.values()) + "</>";
    }

    private static String cbor(byte[] bytes) {
        try (JsonParser parser = new CBORFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return String.valueOf(cbor(parser));
        }
    }

    private static Object cbor(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new TreeMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, cbor(parser));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(cbor(parser));
            }
            return elements;
        }
        return switch (token) {
            case VALUE_NUMBER_INT -> number(parser.getDecimalValue());
            case VALUE_NUMBER_FLOAT -> {
                double value = parser.getDoubleValue();
                yield Double.isFinite(value) ? number(BigDecimal.valueOf(value)) : String.valueOf(value);
            }
            case VALUE_EMBEDDED_OBJECT -> raw(parser.getBinaryValue());
            default -> token + " " + parser.getString();
        };
    }
}
