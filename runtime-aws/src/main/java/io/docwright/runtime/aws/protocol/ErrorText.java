package io.docwright.runtime.aws.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/** The general parts of an error's body; each is null if absent. */
record ErrorText(
        @Nullable String code,
        @Nullable String message,
        @Nullable String requestId) {
    static final ErrorText NONE = new ErrorText(null, null, null);

    /**
     * Format: <code>{"__type": "com.amazonaws.proton#ValidationException", "message": "bad id"}</code>, in JSON or
     * CBOR.
     */
    static ErrorText read(TokenStreamFactory format, byte[] body) {
        String type = null;
        String code = null;
        String message = null;
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return NONE;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                switch (isText ? name : "") {
                    case "__type" -> type = parser.getString();
                    case "code", "Code" -> code = parser.getString();
                    case "message", "Message", "errorMessage" -> message = parser.getString();
                    default -> parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            // the body is malformed: only the part before that is used
            return new ErrorText(type == null ? code : type, message, null);
        }
        return new ErrorText(type == null ? code : type, message, null);
    }
}
