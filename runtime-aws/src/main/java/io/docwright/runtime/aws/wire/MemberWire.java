package io.docwright.runtime.aws.wire;

import io.docwright.runtime.codec.TimestampFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a member travels.
 *
 * @param place where
 * @param name under which name: in the body, of the label, the parameter or the header, or the headers' prefix
 * @param element the element of a list's elements
 * @param key the element of a map's keys
 * @param value the element of a map's values
 * @param keyNamespace the namespace that a map's keys declare; null where none
 * @param mediaType what kind of body it is, where it is the body; null where nothing is said
 * @param flattened whether entries stand without an element around them
 * @param timestamps how points in time are written; null for the place's own way
 * @param attribute whether it is an attribute
 * @param namespace the namespace that its element declares; null where none
 * @param prefix that namespace's prefix; null where none
 * @param json whether a header holds it as Base64
 * @param event where in an event it stands: {@code header}, {@code payload}; null for the members of the payload. {@code
 *     exception} where it is an event itself, and one that ends a stream
 * @param integer how long a whole number is in an event's header: {@code byte}, {@code short}, {@code int}; null for a long
 * @param host whether it fills a label of the host's prefix
 * @param token whether it is made up where the caller gives none
 */
public record MemberWire(
        Place place,
        String name,
        String element,
        String key,
        String value,
        @Nullable String keyNamespace,
        @Nullable String mediaType,
        boolean flattened,
        @Nullable TimestampFormat timestamps,
        boolean attribute,
        @Nullable String namespace,
        @Nullable String prefix,
        boolean json,
        @Nullable String event,
        @Nullable String integer,
        boolean host,
        boolean token) {

    /** Where a member travels. */
    public enum Place {
        /** In the body, under its name. */
        BODY(null),
        /** It fills a label of the path. */
        LABEL(BindingWord.LABEL),
        /** A parameter of the query. */
        QUERY(BindingWord.QUERY),
        /** Its entries are parameters of the query. */
        QUERY_MAP(BindingWord.QUERY_MAP),
        /** A header. */
        HEADER(BindingWord.HEADER),
        /** Its entries are headers with a prefix. */
        HEADERS(BindingWord.HEADERS),
        /** It is the body. */
        PAYLOAD(BindingWord.PAYLOAD),
        /** It is the response's status. */
        STATUS(BindingWord.STATUS);

        private static final Place[] ALL = values();

        /** The word of the bindings for the place; null for the default. */
        private final @Nullable BindingWord word;

        Place(@Nullable BindingWord word) {
            this.word = word;
        }

        /** The word whose value is the member's name in the place. */
        private BindingWord nameWord() {
            boolean named = this == LABEL || this == QUERY || this == HEADER || this == HEADERS;
            return named && word != null ? word : BindingWord.NAME;
        }
    }

    /** Whether it travels in a body, under its name: neither elsewhere in a message nor elsewhere in an event. */
    public boolean isInBody() {
        return place == Place.BODY && event == null;
    }

    static MemberWire of(String member, BindingLine words) {
        Place place = place(words);
        String documented = documented(member);
        return new MemberWire(
                place,
                name(place, documented, words),
                words.get(BindingWord.ELEMENT, "member"),
                words.get(BindingWord.KEY, "key"),
                words.get(BindingWord.VALUE, "value"),
                words.get(BindingWord.KEY_NAMESPACE),
                words.get(BindingWord.MEDIA_TYPE),
                words.has(BindingWord.FLATTENED),
                timestamps(words.get(BindingWord.TIMESTAMP, "")),
                words.has(BindingWord.ATTRIBUTE),
                words.get(BindingWord.NAMESPACE),
                words.get(BindingWord.PREFIX),
                words.has(BindingWord.JSON),
                words.get(BindingWord.EVENT),
                words.get(BindingWord.INTEGER),
                words.has(BindingWord.HOST),
                words.has(BindingWord.TOKEN));
    }

    /** The member's name in the documentation, of {@code Tags[]{}} {@code Tags}. */
    public static String documented(String address) {
        int end = address.length();
        while (address.startsWith("[]", end - 2) || address.startsWith("{}", end - 2)) {
            end -= 2;
        }
        return address.substring(0, end);
    }

    private static Place place(BindingLine words) {
        for (Place place : Place.ALL) {
            if (place.word != null && words.has(place.word)) {
                return place;
            }
        }
        return Place.BODY;
    }

    private static String name(Place place, String member, BindingLine words) {
        return words.get(place.nameWord(), member);
    }

    private static @Nullable TimestampFormat timestamps(String word) {
        return switch (word) {
            case "epoch-seconds" -> TimestampFormat.EPOCH_SECONDS;
            case "date-time" -> TimestampFormat.ISO_8601;
            case "http-date" -> TimestampFormat.RFC_822;
            default -> null;
        };
    }
}
