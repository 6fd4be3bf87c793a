package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.runtime.aws.protocol.CborFormat;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON and CBOR. */
final class JsonServerBodies implements ServerBodies {
    private final DynamicService service;
    private final ServiceWire wire;
    private final String contentType;
    private final JsonCodec requests;
    private final JsonCodec responses;

    private JsonServerBodies(
            DynamicService service, ServiceWire wire, String contentType, JsonCodec requests, JsonCodec responses) {
        this.service = service;
        this.wire = wire;
        this.contentType = contentType;
        this.requests = requests;
        this.responses = responses;
    }

    static JsonServerBodies json(DynamicService service, ServiceWire wire, String contentType) {
        return new JsonServerBodies(
                service,
                wire,
                contentType,
                JsonCodec.builder().wireForms(wire.requestForms()).build(),
                JsonCodec.builder().wireForms(wire.responseForms()).build());
    }

    static JsonServerBodies cbor(DynamicService service, ServiceWire wire) {
        return new JsonServerBodies(
                service,
                wire,
                "application/cbor",
                CborFormat.codec(wire.requestForms()),
                CborFormat.codec(wire.responseForms()));
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] body) {
        return requests.read(schema, body);
    }

    @Override
    public <T> byte[] write(String operation, Schema<T> schema, T value) {
        return responses.write(schema, value);
    }

    @Override
    public <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value) {
        return responses.write(schema, value);
    }

    /** Format: <code>{"__type": "NotFoundException", "message": "…", …}</code>. */
    @Override
    public byte[] error(FakeError error, int status, String requestId) {
        StructureSchema<DynamicStructure> schema = service.sentError(error.name());
        boolean isCompatible = wire.get(BindingWord.QUERY_COMPATIBLE) != null;
        Map<String, Object> members = new LinkedHashMap<>(error.members());
        members.put(DynamicService.CODE, isCompatible ? error.name() : SentErrors.code(service, wire, error.name()));
        FakeError coded = new FakeError(error.name(), String.valueOf(error.getMessage()), members);
        DynamicStructure body = SentErrors.structure(schema, coded, error.getMessage());
        return responses.write(schema, body);
    }
}
