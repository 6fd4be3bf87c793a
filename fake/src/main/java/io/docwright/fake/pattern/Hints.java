package io.docwright.fake.pattern;

/**
 * Words for the parts of a text that an expression leaves open.
 *
 * @param name a name; may be empty
 * @param service the service in ARNs
 * @param region the region in ARNs
 * @param account the account in ARNs
 */
public record Hints(String name, String service, String region, String account) {
    private static final String ARN = "arn:";
    private static final String PARTITION = "aws";

    /** No words. */
    public static final Hints NONE = new Hints("", "", "", "");

    /** These words with another name. */
    Hints named(String other) {
        return new Hints(other, service, region, account);
    }

    /** The word that follows a text: in {@code arn:aws:service:region:account:name}, that of its place. */
    String after(CharSequence text) {
        if (text.length() < ARN.length()
                || !text.subSequence(0, ARN.length()).toString().equals(ARN)) {
            return name;
        }
        if (text.charAt(text.length() - 1) != ':') {
            return name;
        }
        return switch ((int) text.chars().filter(c -> c == ':').count()) {
            case 1 -> PARTITION;
            case 2 -> service;
            case 3 -> region;
            case 4 -> account;
            default -> name;
        };
    }

    /** Whether a text is the start of an ARN. */
    static boolean starts(CharSequence text) {
        return text.toString().equals(ARN);
    }

    /** Whether a text reads well as it is, so that nothing optional should follow: {@code arn:aws}. */
    static boolean complete(CharSequence text) {
        return text.toString().equals(ARN + PARTITION);
    }
}
