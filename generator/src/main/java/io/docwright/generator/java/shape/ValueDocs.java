package io.docwright.generator.java.shape;

import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The descriptions of an enum's values: from lists in descriptions of the enum or of its members. */
final class ValueDocs {
    /** An item of a list that starts with a value, in code, in bold, in quotes or bare, then a colon or a dash. */
    private static final Pattern ITEM = Pattern.compile(
            "^[ \\t]*[*+-][ \\t]+[*_`\"]*(?<value>[^\\s*`\"](?:[^*`\"\\n]*?[^\\s*`\"])??)[*_`\"]*\\s*(?::|\\s-|\\u2013|\\u2014)[*_]*\\s+(?<text>\\S.*)$",
            Pattern.MULTILINE);

    private final JavaService service;

    ValueDocs(JavaService service) {
        this.service = service;
    }

    /** CommonMark by value; without values that have different descriptions. */
    Map<String, String> of(Shape.Enumeration enumeration) {
        Set<String> values = new HashSet<>(enumeration.values());
        Map<String, String> docs = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        descriptions(enumeration).distinct().forEach(description -> {
            Matcher item = ITEM.matcher(description);
            while (item.find()) {
                String value = item.group("value");
                String before = values.contains(value) ? docs.putIfAbsent(value, item.group("text")) : null;
                if (before != null && !before.equals(item.group("text"))) {
                    ambiguous.add(value);
                }
            }
        });
        docs.keySet().removeAll(ambiguous);
        return docs;
    }

    private Stream<String> descriptions(Shape.Enumeration enumeration) {
        Stream<String> ofMembers = service.places(enumeration.name()).stream()
                .flatMap(place -> service.shape(place.shape()).members().stream()
                        .filter(member -> member.name().equals(place.member()))
                        .map(Member::documentation));
        return Stream.concat(Stream.of(enumeration.documentation()), ofMembers);
    }
}
