package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.protocol.HeaderValues;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.StructureSchema;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors as services send them. */
final class SentErrors {
    private static final int BAD_REQUEST = 400;

    private SentErrors() {}

    /**
     * The members of an error as a structure, without its code.
     *
     * @param message the value of the message; null for none
     */
    static DynamicStructure structure(
            StructureSchema<DynamicStructure> schema, FakeError error, @Nullable String message) {
        Map<String, Object> tree = new LinkedHashMap<>(error.members());
        for (Member<?> member : schema.members()) {
            if (DynamicService.isMessage(member.name())) {
                tree.remove(member.name());
                if (message != null) {
                    tree.put(member.name(), message);
                }
            }
        }
        return Trees.structure(schema, tree);
    }

    /** Adds the members that are in headers. */
    static void addHeaders(
            ServiceWire wire, StructureSchema<DynamicStructure> schema, FakeError error, Headers headers) {
        DynamicStructure structure = structure(schema, error, null);
        TypeWire places = wire.inResponses(schema);
        for (Member<?> member : schema.members()) {
            Object value = StructureSchema.value(structure, member);
            if (value != null) {
                HeaderValues.write(headers, places.of(member.name()), value);
            }
        }
    }

    /** The code of an error outside of streams of events, where its name may be another. */
    static String code(DynamicService service, ServiceWire wire, String error) {
        String code = wire.codeOf(error);
        return code.equals(error) || service.isEvent(code, error) ? error : code;
    }

    /** The HTTP status of an error: the documented one, or that of its kind. */
    static int status(DynamicService service, String error) {
        Integer documented = service.status(error);
        return documented == null ? status(error) : documented;
    }

    /** The status that services use for errors of this name, if the documentation has none. */
    private static int status(String error) {
        String name = error.toLowerCase(Locale.ROOT);
        if (name.contains("notfound") || name.startsWith("nosuch")) {
            return 404;
        }
        if (name.startsWith("accessdenied") || name.startsWith("unauthorized")) {
            return 403;
        }
        if (name.startsWith("serviceunavailable")) {
            return 503;
        }
        return name.startsWith("internal") ? 500 : BAD_REQUEST;
    }
}
