package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.ErrorSchema;
import io.docwright.runtime.Operation;
import io.docwright.runtime.PlainErrorBuilder;
import io.docwright.runtime.Schema;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.json.JsonCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON. */
final class JsonBodies implements Bodies {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonCodec requests;
    private final JsonCodec responses;

    JsonBodies(ServiceWire wire) {
        this.requests = JsonCodec.builder().wireForms(wire.requestForms()).build();
        this.responses = JsonCodec.builder().wireForms(wire.responseForms()).build();
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public <T> byte[] write(Operation<?, ?> operation, Schema<T> schema, T value) {
        return requests.write(schema, value);
    }

    @Override
    public <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value) {
        return requests.write(schema, value);
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] body) {
        return responses.read(schema, body);
    }

    @Override
    public <T> T readPayload(Schema<T> schema, byte[] body) {
        return responses.read(schema, body);
    }

    @Override
    public boolean holdsError(byte[] body) {
        return false;
    }

    @Override
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body) {
        return responses.readError(schema, body);
    }

    /** Form: <code>{"__type": "com.amazonaws.proton#ValidationException", "message": "bad id"}</code>. */
    @Override
    public ErrorText errorText(byte[] body) {
        String type = null;
        String code = null;
        String message = null;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return ErrorText.NONE;
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
                switch (isText ? name : "") {
                    case "__type" -> type = json.getString();
                    case "code", "Code" -> code = json.getString();
                    case "message", "Message", "errorMessage" -> message = json.getString();
                    default -> json.skipChildren();
                }
            }
        } catch (JacksonException e) {
            // whatever the body is, it is no JSON to its end: what was found so far is all that there is
            return new ErrorText(type == null ? code : type, message, null);
        }
        return new ErrorText(type == null ? code : type, message, null);
    }
}
