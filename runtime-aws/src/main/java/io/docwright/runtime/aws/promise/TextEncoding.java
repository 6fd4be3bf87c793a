package io.docwright.runtime.aws.promise;

import io.docwright.runtime.aws.text.Percent;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.PercentText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.checksums.DefaultChecksumAlgorithm;
import software.amazon.awssdk.checksums.SdkChecksum;

/** How a text is encoded before it is sent, or decoded after it was received; words of the bindings {@code encode} and {@code derive}. */
enum TextEncoding {
    /** Base64 of the text in UTF-8. */
    BASE64,

    /**
     * Base64, and the MD5 digest in the member of the same name with {@code MD5} at its end. Nothing is changed if the caller has
     * set the digest.
     */
    BASE64_AND_MD5,

    /** Percent-encoding of all but {@code /}, up to {@code ?versionId=}. */
    PERCENT,

    /** A text of a response is decoded: percent-encoding, with {@code +} for a blank. */
    PERCENT_DECODED;

    private static final String DIGEST = "MD5";
    private static final String VERSION = "?versionId=";

    static TextEncoding of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Encodes the text of a member among the values of its structure. */
    void encode(StructureSchema<?> schema, @Nullable Object[] values, Member<?> member) {
        if (values[member.index()] instanceof String text) {
            switch (this) {
                case BASE64 -> values[member.index()] = base64(text.getBytes(StandardCharsets.UTF_8));
                case PERCENT -> values[member.index()] = percent(text);
                case PERCENT_DECODED -> values[member.index()] = PercentText.decode(text.replace('+', ' '));
                case BASE64_AND_MD5 -> withDigest(schema, values, member, text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void withDigest(
            StructureSchema<?> schema, @Nullable Object[] values, Member<?> member, byte[] bytes) {
        Member<?> digest = schema.member(member.name() + DIGEST);
        if (digest != null && values[digest.index()] == null) {
            values[member.index()] = base64(bytes);
            values[digest.index()] = base64(md5(bytes));
        }
    }

    private static String percent(String text) {
        int version = text.lastIndexOf(VERSION);
        return version < 0
                ? Percent.encodePath(text)
                : Percent.encodePath(text.substring(0, version)) + text.substring(version);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] md5(byte[] bytes) {
        SdkChecksum digest = SdkChecksum.forAlgorithm(DefaultChecksumAlgorithm.MD5);
        digest.update(bytes);
        return digest.getChecksumBytes();
    }
}
