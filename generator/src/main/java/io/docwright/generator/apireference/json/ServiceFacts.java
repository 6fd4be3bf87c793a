package io.docwright.generator.apireference.json;

import io.docwright.generator.apireference.ApiError;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiPage.DataTypePage;
import io.docwright.generator.apireference.ApiPage.OperationPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.apireference.HttpTrait;
import io.docwright.generator.apireference.ServiceTraits;
import io.docwright.generator.apireference.ServiceUid;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the facts of one service. */
final class ServiceFacts {
    private final JsonGenerator json;
    private final MemberFacts members;

    ServiceFacts(JsonGenerator json) {
        this.json = json;
        this.members = new MemberFacts(json);
    }

    void write(ApiService service) {
        json.writeStartObject();
        json.writeStringProperty("format", FactsJson.FORMAT);
        json.writeStringProperty("id", service.id());
        json.writeNumberProperty("pages", service.pages().size());
        traits(service.uid(), service.traits());
        Set<String> written = new HashSet<>();
        json.writeObjectPropertyStart("operations");
        service.operations().filter(page -> written.add(page.name())).forEach(this::operation);
        json.writeEndObject();
        json.writeObjectPropertyStart("shapes");
        service.dataTypes().filter(page -> written.add(page.name())).forEach(this::shape);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void traits(@Nullable ServiceUid uid, ServiceTraits traits) {
        json.writeObjectPropertyStart("service");
        members.string("protocol", traits.protocol());
        members.string("apiVersion", uid == null ? null : uid.version());
        members.string("uid", uid == null ? null : uid.toString());
        members.string("endpointPrefix", traits.endpointPrefix());
        members.string("signingName", traits.signingName());
        members.string("targetPrefix", traits.targetPrefix());
        members.string("jsonVersion", traits.jsonVersion());
        json.writeEndObject();
    }

    private void operation(OperationPage page) {
        json.writeObjectPropertyStart(page.name());
        HttpTrait http = page.http();
        if (http != null) {
            json.writeStringProperty("http", http.method() + " " + http.path());
            MemberFacts.strings(json, "fixedQuery", http.fixedNames());
        }
        if (page.status() != null) {
            json.writeNumberProperty("status", page.status());
        }
        members("input", page.input());
        members("output", page.output());
        json.writeObjectPropertyStart("errors");
        Set<String> written = new HashSet<>();
        page.errors().stream().filter(error -> written.add(error.code())).forEach(this::error);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes members by name. Of two with one name, a root element gives way: in XML it may contain an element of its name. */
    private void members(String name, List<ApiMember> list) {
        json.writeObjectPropertyStart(name);
        Set<String> written = new HashSet<>();
        list.stream()
                .sorted(Comparator.comparing(member -> member.wire().rootTag()))
                .filter(member -> written.add(member.name()))
                .forEach(members::write);
        json.writeEndObject();
    }

    private void error(ApiError error) {
        json.writeObjectPropertyStart(error.code());
        if (error.status() != null) {
            json.writeNumberProperty("status", error.status());
        }
        MemberFacts.strings(json, "members", error.members());
        json.writeEndObject();
    }

    private void shape(DataTypePage page) {
        json.writeObjectPropertyStart(page.name());
        boolean union = page.kind() == ApiPage.Kind.UNION;
        json.writeStringProperty("kind", union ? ApiPage.Kind.UNION.name().toLowerCase(Locale.ROOT) : "structure");
        members("members", page.members());
        json.writeEndObject();
    }
}
