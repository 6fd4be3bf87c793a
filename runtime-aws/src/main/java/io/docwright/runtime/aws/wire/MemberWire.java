package io.docwright.runtime.aws.wire;

import io.docwright.runtime.codec.TimestampFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of a member.
 *
 * @param place the part of the message that contains the member
 * @param name the name in the body, or of the label, the parameter or the header, or the prefix of the headers
 * @param element the XML element of a list's elements
 * @param key the XML element of a map's keys
 * @param value the XML element of a map's values
 * @param keyNamespace the namespace that a map's keys declare; null if none
 * @param mediaType the media type if the member is the body; null if not set
 * @param flattened whether entries have no enclosing element
 * @param timestamps the format of timestamps; null for the default of the place
 * @param attribute whether the member is an XML attribute
 * @param namespace the namespace that the element declares; null if none
 * @param prefix the prefix of that namespace; null if none
 * @param json whether a header contains the member as JSON in Base64
 * @param event the part of an event: {@code header} or {@code payload}; null for a member of the payload; {@code
 *     exception} for an event that ends the stream
 * @param integer the size of an integer in an event's header: {@code byte}, {@code short}, {@code int}; null for a long
 * @param host whether the member fills a label of the host's prefix
 * @param endpointParam the parameter of the endpoint rules whose value is the member's; null if none
 * @param token whether clients generate a value if the caller sets none
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
        @Nullable String endpointParam,
        boolean token) {

    /** A part of an HTTP message. */
    public enum Place {
        /** A named part of the body. */
        BODY(null),
        /** A label of the path. */
        LABEL(BindingWord.LABEL),
        /** A parameter of the query. */
        QUERY(BindingWord.QUERY),
        /** A map of query parameters. */
        QUERY_MAP(BindingWord.QUERY_MAP),
        /** A header. */
        HEADER(BindingWord.HEADER),
        /** A map of headers with a prefix. */
        HEADERS(BindingWord.HEADERS),
        /** The whole body. */
        PAYLOAD(BindingWord.PAYLOAD),
        /** The status of the response. */
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

    /** Whether the member is a named part of a body, of a message or an event. */
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
                words.get(BindingWord.ENDPOINT_PARAM),
                words.has(BindingWord.TOKEN));
    }

    /** The member's name in the documentation: {@code Tags} for {@code Tags[]{}}. */
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
