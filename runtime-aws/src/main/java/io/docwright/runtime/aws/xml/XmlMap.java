package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.value.Immutable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A map: an element for each entry, with elements for key and value. */
final class XmlMap<K, V> extends XmlShape<Map<K, V>> {
    private static final String ENTRY = "entry";

    private final XmlShape<K> key;
    private final XmlShape<V> value;
    private final String keyName;
    private final String valueName;
    private final Consumer<XmlOut> keyNamespace;
    private final Consumer<XmlOut> valueNamespace;

    XmlMap(XmlShape<K> key, XmlShape<V> value, MemberWire wire, MemberWire valueWire) {
        this.key = key;
        this.value = value;
        this.keyName = wire.key();
        this.valueName = wire.value();
        String uri = wire.keyNamespace();
        this.keyNamespace = out -> {
            if (uri != null) {
                out.namespace(null, uri);
            }
        };
        this.valueNamespace = out -> XmlMembers.declare(out, valueWire);
    }

    /** Format: {@code <entry><key>a</key><value>1</value></entry>}. */
    @Override
    Map<K, V> read(XmlReader in) {
        Map<K, V> entries = new LinkedHashMap<>();
        while (in.nextChild()) {
            readEntry(in, entries);
        }
        return Immutable.map(entries);
    }

    /** Reads the current element as an entry. Entries without a key or value are skipped. */
    void readEntry(XmlReader in, Map<K, V> entries) {
        @Nullable K readKey = null;
        @Nullable V readValue = null;
        while (in.nextChild()) {
            if (in.name().equals(keyName)) {
                readKey = key.read(in);
            } else if (in.name().equals(valueName)) {
                readValue = value.read(in);
            } else {
                in.skip();
            }
        }
        if (readKey != null && readValue != null) {
            entries.put(readKey, readValue);
        }
    }

    @Override
    void write(XmlOut out, Map<K, V> map) {
        writeFlat(out, ENTRY, map, unnamed -> {});
    }

    /** Writes the entries without an enclosing element, each with the name of the map. */
    void writeFlat(XmlOut out, String name, Map<K, V> map, Consumer<XmlOut> namespace) {
        map.forEach((one, two) -> {
            out.start(name);
            namespace.accept(out);
            out.start(keyName);
            keyNamespace.accept(out);
            key.write(out, one);
            out.end(keyName);
            out.start(valueName);
            valueNamespace.accept(out);
            value.write(out, two);
            out.end(valueName);
            out.end(name);
        });
    }
}
