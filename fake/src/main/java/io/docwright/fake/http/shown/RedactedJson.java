package io.docwright.fake.http.shown;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes plain Java as JSON. In place of sensitive values stands {@code "***"}. Not thread-safe. */
final class RedactedJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ServiceDescription service;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    RedactedJson(ServiceDescription service) {
        this.service = service;
    }

    void start() {
        json.writeStartObject();
    }

    String end() {
        json.writeEndObject();
        json.close();
        return text.toString();
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void structure(String name, List<DescribedMember> members, Map<String, ?> value) {
        json.writeName(name);
        structure(members, value);
    }

    private void structure(List<DescribedMember> members, Map<?, ?> value) {
        json.writeStartObject();
        value.forEach((name, one) -> {
            json.writeName(String.valueOf(name));
            DescribedMember member = member(members, name);
            if (member != null && member.sensitive()) {
                json.writeString(Member.REDACTED);
            } else {
                value(member == null ? null : member.type(), one);
            }
        });
        json.writeEndObject();
    }

    private static @Nullable DescribedMember member(List<DescribedMember> members, @Nullable Object name) {
        for (DescribedMember member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }

    private void value(@Nullable DescribedType type, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map(type, map);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> value(element(type), one));
            json.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private void map(@Nullable DescribedType type, Map<?, ?> map) {
        DescribedShape shape =
                type instanceof DescribedType.Named named ? service.shapes().get(named.shape()) : null;
        if (shape != null) {
            structure(shape.members(), map);
            return;
        }
        DescribedType element = type instanceof DescribedType.MapOf of ? of.value() : null;
        json.writeStartObject();
        map.forEach((name, one) -> {
            json.writeName(String.valueOf(name));
            value(element, one);
        });
        json.writeEndObject();
    }

    private static @Nullable DescribedType element(@Nullable DescribedType type) {
        if (type instanceof DescribedType.Events events) {
            return new DescribedType.Named(events.union());
        }
        return type instanceof DescribedType.ListOf list ? list.element() : null;
    }

    private void scalar(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Document document) {
            JsonCodec.json().write(Scalar.DOCUMENT, document, json);
        } else {
            json.writeString(value instanceof Bytes bytes ? bytes.base64() : value.toString());
        }
    }
}
