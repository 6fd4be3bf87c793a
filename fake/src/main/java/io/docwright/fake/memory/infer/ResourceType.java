package io.docwright.fake.memory.infer;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A kind of resource of a service. Immutable and thread-safe. */
public final class ResourceType {
    private final String name;
    private final Words noun;
    private final Set<String> identity;
    private final Set<String> given;
    private final Map<String, String> parents;
    private final @Nullable Lifecycle lifecycle;
    private final boolean single;
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    ResourceType(
            String name,
            Words noun,
            Set<String> identity,
            Set<String> given,
            Map<String, String> parents,
            @Nullable Lifecycle lifecycle,
            boolean single) {
        this.name = name;
        this.noun = noun;
        this.identity = Set.copyOf(identity);
        this.given = Set.copyOf(given);
        this.parents = Map.copyOf(parents);
        this.lifecycle = lifecycle;
        this.single = single;
    }

    /** Its noun, as the operations write it: {@code Domain}. */
    public String name() {
        return name;
    }

    /** The words of the noun. */
    public Words noun() {
        return noun;
    }

    /** The keys of what an operation must be given to find one. */
    public Set<String> identity() {
        return identity;
    }

    /** The keys of what its creator may say of it. */
    public Set<String> given() {
        return given;
    }

    /** The kinds of resources that contain it, by the key of their identifier. */
    public Map<String, String> parents() {
        return parents;
    }

    /** Its states; null if it has none. */
    public @Nullable Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Whether there is only one in an account, so that no operation identifies it. */
    public boolean isSingle() {
        return single;
    }

    /** The key by which the value of a member is remembered. */
    public String key(String member) {
        return keys.computeIfAbsent(member, same -> Keys.of(noun, same));
    }

    /**
     * The key by which the value of a member is remembered.
     *
     * @param scalar whether it is a text or a number; others are no identifiers
     */
    public String key(String member, boolean scalar) {
        String key = key(member);
        return Keys.isOwn(key) && !scalar ? Keys.whole(member) : key;
    }

    /** The key of a list that the creator gives. */
    static String list(String member) {
        return "list of " + Words.of(member).joined();
    }

    /** Whether a member tells which resource of this kind is meant. */
    public boolean isOwn(String member) {
        return Keys.isOwn(key(member));
    }
}
