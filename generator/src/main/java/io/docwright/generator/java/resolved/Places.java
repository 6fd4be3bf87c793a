package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The places of each shape: the members with its type, sorted by their shape. */
final class Places {
    private Places() {}

    static Map<String, List<Place>> of(SortedMap<String, Shape> shapes) {
        Map<String, List<Place>> places = new HashMap<>();
        for (Shape shape : shapes.values()) {
            for (Member member : shape.members()) {
                Set<String> names = new LinkedHashSet<>();
                References.collect(member.target(), names);
                names.forEach(name -> places.computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(new Place(shape.name(), member.name())));
            }
        }
        return places;
    }
}
