package io.docwright.fake.memory.infer;

import java.util.Set;

/**
 * The keys by which values of one resource are remembered, so that {@code name}, {@code domainName} and {@code domain} of a domain
 * are one value.
 */
public final class Keys {
    /** A member named as the resource itself: {@code domain} of a domain. */
    public static final String SELF = "#self";

    /** Its id. */
    public static final String ID = "#id";

    /** Its name. */
    public static final String NAME = "#name";

    /** Its ARN. */
    public static final String ARN = "#arn";

    /** Its address. */
    public static final String URL = "#url";

    private static final Set<String> IDS = Set.of("id", "identifier", "uuid", "guid");
    private static final Set<String> URLS = Set.of("url", "uri");

    private Keys() {}

    /** Whether the key tells which resource it is. */
    public static boolean isOwn(String key) {
        return key.startsWith("#");
    }

    /** Returns the key of a member for resources with this noun. */
    static String of(Words noun, String member) {
        Words words = Words.of(member);
        if (words.joined().equals(noun.joined())) {
            return SELF;
        }
        String kind = kind(words.last());
        Words rest = kind.equals(SELF) ? words : words.withoutLast();
        if (rest.last().equals("or") && rest.size() > 1) { // idOrArn
            rest = rest.to(rest.size() - 2);
            kind = ID;
        }
        if (rest.isEmpty()) {
            return kind.equals(SELF) ? words.joined() : kind;
        }
        String joined = rest.joined();
        String whole = noun.joined();
        boolean own = joined.equals(whole) || (!kind.equals(SELF) && noun.hasTail(joined));
        return own ? kind : words.joined();
    }

    /**
     * Returns the key of a member.
     *
     * @param scalar whether it is a text or a number; others are no identifiers
     */
    static String of(Words noun, String member, boolean scalar) {
        String key = of(noun, member);
        return isOwn(key) && !scalar ? whole(member) : key;
    }

    /** The key of a member that has the resource itself, as a structure or a list. */
    static String whole(String member) {
        return "the " + Words.of(member).joined();
    }

    /** Whether a member identifies a resource with this noun, in an operation on another resource. */
    static boolean isParent(Words noun, String member) {
        Words words = Words.of(member);
        Words rest = kind(words.last()).equals(SELF) ? words : words.withoutLast();
        return !rest.isEmpty() && isOwn(of(noun, member));
    }

    private static String kind(String last) {
        if (IDS.contains(last)) {
            return ID;
        }
        if (URLS.contains(last)) {
            return URL;
        }
        return switch (last) {
            case "nam" -> NAME;
            case "arn" -> ARN;
            default -> SELF;
        };
    }
}
