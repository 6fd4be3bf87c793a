package io.docwright.generator.export.shape;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the bindings of a member as traits of HTTP, XML, JSON, events and endpoint rules. */
final class MemberTraits {
    private final Protocol protocol;
    private final Member member;
    private final SideBindings bindings;

    /** The name of the element that a body has if the member does not name it; null if the member is no structure. */
    private final @Nullable String element;

    private final AstTraits traits;

    /** What Smithy has no trait for, by the words of bindings files. */
    private final AstValues others = new AstValues();

    MemberTraits(Protocol protocol, Member member, SideBindings bindings, @Nullable String element, AstTraits traits) {
        this.protocol = protocol;
        this.member = member;
        this.bindings = bindings;
        this.element = element;
        this.traits = traits;
    }

    /** Adds the traits. Returns what Smithy has no trait for. */
    AstValues put() {
        for (Map.Entry<BindingTrait, String> binding : bindings.traits().entrySet()) {
            if (!put(binding.getKey(), binding.getValue())) {
                others.put(binding.getKey().word(), binding.getValue());
            }
        }
        form();
        root();
        return others;
    }

    /** Whether the trait was added, or is one of the member's target. */
    private boolean put(BindingTrait trait, String value) {
        return switch (trait) {
            case LABEL -> rest("httpLabel", null);
            case QUERY -> rest("httpQuery", value);
            case QUERY_MAP -> rest("httpQueryParams", null);
            case HEADER -> rest("httpHeader", value);
            case HEADERS -> rest("httpPrefixHeaders", value);
            case PAYLOAD -> rest("httpPayload", null);
            case STATUS -> rest("httpResponseCode", null);
            case MEDIA_TYPE -> protocol.isRest() && isText(member.target());
            case NAME -> name(value);
            case ELEMENT, KEY, VALUE, KEY_NAMESPACE ->
                protocol.isText() && member.target().isCollection();
            case FLATTENED -> text("xmlFlattened") && member.target().isCollection();
            case ATTRIBUTE -> text("xmlAttribute");
            case NAMESPACE -> namespace(value);
            case PREFIX -> protocol.isText() && bindings.has(BindingTrait.NAMESPACE);
            case TIMESTAMP -> timestamp(value);
            case JSON -> bindings.has(BindingTrait.HEADER);
            case EVENT -> event(value);
            case INTEGER -> member.target() == Type.Primitive.INTEGER;
            case HOST -> add("hostLabel");
            case ENDPOINT_PARAM -> parameter(value);
            case TOKEN -> member.target() == Type.Primitive.STRING && add("idempotencyToken");
            case RECURSIVE -> true; // shapes say it
            default -> false;
        };
    }

    private static boolean isText(Type type) {
        return type.match(
                primitive -> primitive == Type.Primitive.STRING || primitive == Type.Primitive.BLOB,
                list -> false,
                map -> false,
                shape -> false,
                blobs -> true,
                events -> false);
    }

    private boolean add(String id) {
        traits.put(id);
        return true;
    }

    private boolean rest(String id, @Nullable String value) {
        if (protocol.isRest()) {
            traits.put(id, value == null ? AstValues.EMPTY : AstValues.text(value));
        }
        return protocol.isRest();
    }

    private boolean text(String id) {
        if (protocol.isText()) {
            traits.put(id);
        }
        return protocol.isText();
    }

    private boolean name(String value) {
        if (protocol.isText()) {
            traits.putText("xmlName", value);
        } else if (protocol.word().equals("rest-json")) {
            traits.putText("jsonName", value);
        } else {
            return false;
        }
        return true;
    }

    private boolean namespace(String uri) {
        if (protocol.isText()) {
            traits.put(
                    "xmlNamespace",
                    new AstValues()
                            .put("uri", uri)
                            .put("prefix", bindings.get(BindingTrait.PREFIX))
                            .object());
        }
        return protocol.isText();
    }

    private boolean timestamp(String format) {
        if (member.target() == Type.Primitive.TIMESTAMP && !protocol.isCbor()) {
            traits.putText("timestampFormat", format);
            return true;
        }
        return member.target().isCollection() && !protocol.isCbor(); // is a trait of the elements
    }

    private boolean event(String part) {
        switch (part) {
            case "header" -> traits.put("eventHeader");
            case "payload" -> traits.put("eventPayload");
            default -> {} // an event that ends the stream: its shape is an error
        }
        return true;
    }

    private boolean parameter(String name) {
        traits.put(
                "smithy.rules#contextParam", new AstValues().put("name", name).object());
        return true;
    }

    /** EC2 sends the name of XML with a capital letter, unless a trait has another. */
    private void form() {
        String form = bindings.form();
        String name = bindings.traits().getOrDefault(BindingTrait.NAME, member.name());
        if (form != null && !form.equals(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))) {
            traits.putText("aws.protocols#ec2QueryName", form);
        }
    }

    /** A body that is a structure has the name of the structure, unless the member has another. */
    private void root() {
        boolean other = element != null && !element.equals(member.name());
        if (other && protocol.word().equals("rest-xml") && traits.has("httpPayload") && !traits.has("xmlName")) {
            traits.putText("xmlName", member.name());
        }
    }
}
