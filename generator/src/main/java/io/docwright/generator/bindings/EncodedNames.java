package io.docwright.generator.bindings;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lists of keys that a service encodes if it is asked to, because XML cannot have all characters of a key: a member of the
 * request that may be {@code url}, the same member of the response, and the members with keys.
 */
final class EncodedNames {
    /** How the member of the request is derived. */
    static final String REQUESTED = "url";

    /** How the members with keys are derived. */
    static final String DECODED = "percent-decoded";

    /** {@code Encoding type used to encode the object keys in the response.} */
    private static final Pattern ENCODES =
            Pattern.compile("\\bto encode (?:the )?\\[?object keys?\\b", Pattern.CASE_INSENSITIVE);

    /** {@code … returns encoded key name values in the following response elements: `Delimiter`, `Prefix, Key`}. */
    private static final Pattern ELEMENTS = Pattern.compile(
            "\\bencoded key name values in the following response elements:\\s*((?:`[^`]*`|[\\s,]|and\\b)+)");

    private static final Pattern NAME = Pattern.compile("\\w{2,}");

    /** What these members are called where a page does not name them. */
    private static final Set<String> USUAL = Set.of("Delimiter", "Key", "Marker", "NextMarker", "Prefix");

    private final Service service;

    EncodedNames(Service service) {
        this.service = service;
    }

    /** Whether this member of a request asks that keys in the response are encoded. */
    boolean areRequestedBy(Member member, Shape output) {
        return hasUrl(member)
                && output.members().stream()
                        .anyMatch(other -> isAnswer(other) && other.name().equals(member.name()));
    }

    private boolean isAnswer(Member member) {
        return hasUrl(member) && ENCODES.matcher(member.documentation()).find();
    }

    private boolean hasUrl(Member member) {
        String named = member.target().namedShape();
        return named != null
                && service.shapes().get(named) instanceof Shape.Enumeration enumeration
                && enumeration.values().contains(REQUESTED);
    }

    /**
     * Visits the texts in a response.
     *
     * @param visitor receives the path, {@code Contents[].Key}, and whether the text is a key that may be encoded
     */
    void paths(Shape output, BiConsumer<String, Boolean> visitor) {
        Set<String> named = output.members().stream()
                .filter(this::isAnswer)
                .flatMap(member -> names(member.documentation()))
                .collect(Collectors.toSet());
        walk(output, "", named.isEmpty() ? USUAL : named, new LinkedHashSet<>(), visitor);
    }

    private static Stream<String> names(String text) {
        Matcher elements = ELEMENTS.matcher(text);
        return elements.find()
                ? NAME.matcher(elements.group(1).replace("and", " ")).results().map(MatchResult::group)
                : Stream.empty();
    }

    private void walk(
            Shape shape, String path, Set<String> named, Set<String> within, BiConsumer<String, Boolean> visitor) {
        if (!within.add(shape.name())) {
            return;
        }
        for (Member member : shape.members()) {
            String at = path + member.name();
            Type type = member.target();
            if (type == Type.Primitive.STRING) {
                visitor.accept(at, named.contains(member.name()));
            }
            List<Type> parts = type.parts();
            Type inner = parts.size() == 1 ? parts.get(0) : type;
            String target = inner.namedShape();
            Shape below = target == null ? null : service.shapes().get(target);
            if (below != null && below.isStructure()) {
                walk(below, at + (parts.size() == 1 ? "[]." : "."), named, within, visitor);
            }
        }
        within.remove(shape.name());
    }
}
