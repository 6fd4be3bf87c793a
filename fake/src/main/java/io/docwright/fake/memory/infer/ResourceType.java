package io.docwright.fake.memory.infer;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of resource of a service.
 *
 * @param name its noun, as the operations write it: {@code Domain}
 * @param noun the words of the noun
 * @param identity the keys of what an operation must be given to find one
 * @param given the keys of what its creator may say of it
 * @param parents the kinds of resources that contain it, by the key of their identifier
 * @param lifecycle its states; null if it has none
 */
public record ResourceType(
        String name,
        Words noun,
        Set<String> identity,
        Set<String> given,
        Map<String, String> parents,
        @Nullable Lifecycle lifecycle) {
    public ResourceType {
        identity = Set.copyOf(identity);
        given = Set.copyOf(given);
        parents = Map.copyOf(parents);
    }

    /** The key by which the value of a member is remembered. */
    public String key(String member) {
        return Keys.of(noun, member);
    }

    /**
     * The key by which the value of a member is remembered.
     *
     * @param scalar whether it is a text or a number; others are no identifiers
     */
    public String key(String member, boolean scalar) {
        return Keys.of(noun, member, scalar);
    }

    /** Whether a member tells which resource of this kind is meant. */
    public boolean isOwn(String member) {
        return Keys.isOwn(key(member));
    }
}
