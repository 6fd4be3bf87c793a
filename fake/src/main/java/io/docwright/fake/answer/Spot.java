package io.docwright.fake.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in an answer.
 *
 * @param name the member's name; of an element, that of its list made singular
 * @param owner the words of the structure around it: of the member whose value it is, else of its type
 * @param beside the members of that structure that are known
 * @param path the names of the members to it, separated by dots
 * @param depth how many structures are around it
 * @param listed whether a list or map is around it
 */
record Spot(Words name, Words owner, Map<String, ?> beside, String path, int depth, boolean listed) {

    /** A member of the structure at this spot. */
    Spot member(String member, Map<String, ?> known) {
        return new Spot(
                Words.of(member), name, known, path.isEmpty() ? member : path + "." + member, depth + 1, listed);
    }

    /** An element, a key or a value of the collection at this spot. */
    Spot element() {
        return new Spot(name.singular(), owner, beside, path, depth, true);
    }

    /** The words of the thing that a role such as {@code arn} is of: {@code domainArn} and {@code domain.arn} are of a domain. */
    Words thing() {
        Words start = name.start();
        return start.isEmpty() ? owner.singular() : start;
    }

    /** A text that is known beside, by the words of its name; null if there is none. */
    @Nullable
    String known(Words words) {
        for (Map.Entry<String, ?> entry : beside.entrySet()) {
            if (entry.getValue() instanceof String text
                    && Words.of(entry.getKey()).equals(words)) {
                return text;
            }
        }
        return null;
    }
}
