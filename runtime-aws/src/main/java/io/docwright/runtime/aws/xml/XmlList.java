package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.value.Immutable;
import java.util.ArrayList;
import java.util.List;

/** A list: an element for each entry. */
final class XmlList<E> extends XmlShape<List<E>> {
    private final XmlShape<E> element;
    private final String name;
    private final MemberWire wire;

    XmlList(XmlShape<E> element, String name, MemberWire wire) {
        this.element = element;
        this.name = name;
        this.wire = wire;
    }

    XmlShape<E> element() {
        return element;
    }

    /** Format: {@code <member>one</member><member>two</member>}; the names of the elements are ignored. */
    @Override
    List<E> read(XmlReader in) {
        List<Object> elements = new ArrayList<>();
        while (in.nextChild()) {
            elements.add(element.read(in));
        }
        return Immutable.listOver(elements.toArray());
    }

    @Override
    void write(XmlOut out, List<E> value) {
        for (E one : value) {
            out.start(name);
            XmlMembers.declare(out, wire);
            element.write(out, one);
            out.end(name);
        }
    }

    /** Writes the entries without an enclosing element, each with the name of the list. */
    void writeFlat(XmlOut out, String listName, List<E> value, Runnable namespace) {
        for (E one : value) {
            out.start(listName);
            namespace.run();
            element.write(out, one);
            out.end(listName);
        }
    }
}
