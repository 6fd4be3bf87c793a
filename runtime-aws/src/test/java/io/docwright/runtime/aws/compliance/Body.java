package io.docwright.runtime.aws.compliance;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORFactory;

/** The content of a body. Equal if two bodies are equivalent. */
final class Body {
    private Body() {}

    /** Parses a body. */
    static Object of(String mediaType, byte[] bytes) {
        try {
            return switch (mediaType) {
                case "application/json" -> json(JsonMapper.shared().readTree(bytes));
                case "application/xml" -> xml(bytes);
                case "application/x-www-form-urlencoded" -> pairs(new String(bytes, StandardCharsets.UTF_8));
                case "application/cbor" -> cbor(bytes);
                default -> new String(bytes, StandardCharsets.UTF_8);
            };
        } catch (Exception e) {
            throw new AssertionError("no " + mediaType + ": " + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    /** The bytes of a body that is text in the case. */
    static byte[] bytes(String mediaType, String text) {
        return mediaType.equals("application/cbor")
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> pairs(String form) {
        return Arrays.stream(form.strip().split("\\s*&\\s*", -1)).sorted().toList();
    }

    private static Object json(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            json.properties().forEach(field -> fields.put(field.getKey(), json(field.getValue())));
            return fields;
        }
        if (json.isArray()) {
            return json.valueStream().map(Body::json).toList();
        }
        return json.isNumber() ? number(json.decimalValue()) : json;
    }

    private static BigDecimal number(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static Object xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return element(factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        new String(bytes, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement());
    }

    private static String element(Element element) {
        StringBuilder text = new StringBuilder("<" + element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        text.append(sorted).append('>');
        NodeList children = element.getChildNodes();
        List<String> inner = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                inner.add(element(child));
            }
        }
        inner.sort(Comparator.comparing(child -> child.substring(0, child.indexOf('{'))));
        text.append(inner.isEmpty() ? element.getTextContent() : String.join("", inner));
        return text.append("</>").toString();
    }

    private static Object cbor(byte[] bytes) {
        if (bytes.length == 0) {
            return "nothing";
        }
        try (JsonParser parser = new CBORFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return cbor(parser);
        }
    }

    private static Object cbor(JsonParser parser) {
        int tag = ((tools.jackson.dataformat.cbor.CBORParser) parser).getCurrentTag();
        Object value = switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new TreeMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, cbor(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(cbor(parser));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> number(parser.getDecimalValue());
            case VALUE_NUMBER_FLOAT -> {
                double number = parser.getDoubleValue();
                yield Double.isNaN(number) || Double.isInfinite(number) ? number : number(BigDecimal.valueOf(number));
            }
            case VALUE_EMBEDDED_OBJECT -> "bytes " + Arrays.toString(parser.getBinaryValue());
            default -> parser.currentToken() + " " + parser.getString();
        };
        return tag < 0 ? value : "tag " + tag + " " + value;
    }
}
