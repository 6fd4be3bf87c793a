package io.docwright.benchmarks.json;

import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureBuilder;
import io.docwright.runtime.schema.StructureSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Structures like generated ones. */
final class Generated {
    private Generated() {}

    /** A builder with one setter for all members; a generated builder has a method for each. */
    static final class Maker<S extends Structure> extends StructureBuilder<Maker<S>, S> {
        Maker(StructureSchema<S> schema) {
            super(schema, null);
        }

        <T> Maker<S> put(Member<T> member, @Nullable T value) {
            return set(member, value);
        }
    }

    /** The type of the response's hundred elements. */
    static final class Summary extends Structure {
        static final Member<Format> FORMAT = Member.optional(0, "format", Format.SCHEMA);
        static final Member<String> NAMESPACE = Member.optional(1, "namespace", Scalar.STRING);
        static final Member<String> PACKAGE = Member.optional(2, "packageName", Scalar.STRING);
        static final Member<Origin> ORIGIN = Member.optional(3, "originConfiguration", Origin.SCHEMA);
        static final Member<Long> REVISION = Member.optional(4, "revision", Scalar.INTEGER);
        static final Member<Double> CREATED = Member.optional(5, "createdTime", Scalar.FLOAT);
        static final Member<Boolean> DELETED = Member.optional(6, "deleted", Scalar.BOOLEAN);
        static final Member<List<String>> LABELS = Member.optional(7, "labels", new ListSchema<>(Scalar.STRING));
        static final StructureSchema<Summary> SCHEMA = StructureSchema.of(
                "PackageSummary", Summary::new, FORMAT, NAMESPACE, PACKAGE, ORIGIN, REVISION, CREATED, DELETED, LABELS);

        private Summary(Values values) {
            super(values);
        }
    }

    /** A nested structure. */
    static final class Origin extends Structure {
        static final Member<String> PUBLISH = Member.optional(0, "publish", Scalar.STRING);
        static final Member<String> UPSTREAM = Member.optional(1, "upstream", Scalar.STRING);
        static final StructureSchema<Origin> SCHEMA =
                StructureSchema.of("PackageOriginConfiguration", Origin::new, PUBLISH, UPSTREAM);

        private Origin(Values values) {
            super(values);
        }
    }

    /** The response. */
    static final class Response extends Structure {
        static final Member<List<Summary>> PACKAGES = Member.optional(0, "packages", new ListSchema<>(Summary.SCHEMA));
        static final Member<String> NEXT_TOKEN = Member.optional(1, "nextToken", Scalar.STRING);
        static final StructureSchema<Response> SCHEMA =
                StructureSchema.of("ListPackagesResponse", Response::new, PACKAGES, NEXT_TOKEN);

        private Response(Values values) {
            super(values);
        }
    }

    /** The request. */
    static final class Request extends Structure {
        static final Member<String> DOMAIN = Member.required(0, "domain", Scalar.STRING);
        static final Member<String> OWNER = Member.optional(1, "domainOwner", Scalar.STRING);
        static final Member<String> REPOSITORY = Member.required(2, "repository", Scalar.STRING);
        static final Member<Format> FORMAT = Member.optional(3, "format", Format.SCHEMA);
        static final Member<Long> MAX_RESULTS = Member.optional(4, "maxResults", Scalar.INTEGER);
        static final Member<List<String>> UPSTREAMS = Member.optional(5, "upstreams", new ListSchema<>(Scalar.STRING));
        static final Member<Map<String, String>> TAGS =
                Member.optional(6, "tags", new MapSchema<>(Scalar.STRING, Scalar.STRING));
        static final Member<Origin> ORIGIN = Member.optional(7, "originConfiguration", Origin.SCHEMA);
        static final StructureSchema<Request> SCHEMA = StructureSchema.of(
                "CreateRequest", Request::new, DOMAIN, OWNER, REPOSITORY, FORMAT, MAX_RESULTS, UPSTREAMS, TAGS, ORIGIN);

        private Request(Values values) {
            super(values);
        }
    }
}
