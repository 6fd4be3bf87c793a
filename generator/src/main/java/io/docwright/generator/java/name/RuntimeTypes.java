package io.docwright.generator.java.name;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The names of the runtime's classes. The generator does not depend on the runtime. */
public final class RuntimeTypes {
    private static final String CLIENT_PACKAGE = "io.docwright.runtime.client";
    private static final String PAGINATION_PACKAGE = "io.docwright.runtime.pagination";
    private static final String SCHEMA_PACKAGE = "io.docwright.runtime.schema";
    private static final String VALUE_PACKAGE = "io.docwright.runtime.value";
    private static final String WAITER_PACKAGE = "io.docwright.runtime.waiter";

    public static final ClassName API_CLIENT = ClassName.get(CLIENT_PACKAGE, "ApiClient");
    public static final ClassName API_EXCEPTION = ClassName.get(SCHEMA_PACKAGE, "ApiException");
    public static final ClassName API_SERVICE = ClassName.get(SCHEMA_PACKAGE, "ApiService");
    public static final ClassName ASYNC_API_CLIENT = ClassName.get(CLIENT_PACKAGE, "AsyncApiClient");
    public static final ClassName ASYNC_ITEM_PAGINATOR = ClassName.get(PAGINATION_PACKAGE, "AsyncItemPaginator");
    public static final ClassName ASYNC_PAGINATOR = ClassName.get(PAGINATION_PACKAGE, "AsyncPaginator");
    public static final ClassName ASYNC_TRANSPORT = ClassName.get(CLIENT_PACKAGE, "AsyncTransport");
    public static final ClassName ASYNC_WAITER = ClassName.get(WAITER_PACKAGE, "AsyncWaiter");
    public static final ClassName BYTES = ClassName.get(VALUE_PACKAGE, "Bytes");
    public static final ClassName BYTE_STREAM = ClassName.get(VALUE_PACKAGE, "ByteStream");
    public static final ClassName CALL_OPTIONS = ClassName.get(CLIENT_PACKAGE, "CallOptions");
    public static final ClassName DOCUMENT = ClassName.get(VALUE_PACKAGE, "Document");
    public static final ClassName CALLER = ClassName.get(CLIENT_PACKAGE, "Caller");
    public static final ClassName EMPTY = ClassName.get(SCHEMA_PACKAGE, "Empty");
    public static final ClassName ENUM_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "EnumSchema");
    public static final ClassName ERROR_BUILDER = ClassName.get(SCHEMA_PACKAGE, "ErrorBuilder");
    public static final ClassName ERROR_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "ErrorSchema");
    public static final ClassName EVENT_STREAM = ClassName.get(VALUE_PACKAGE, "EventStream");
    public static final ClassName EVENT_STREAM_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "EventStreamSchema");
    public static final ClassName IMMUTABLE = ClassName.get(VALUE_PACKAGE, "Immutable");
    public static final ClassName ITEM_PAGINATION = ClassName.get(PAGINATION_PACKAGE, "ItemPagination");
    public static final ClassName ITEM_PAGINATOR = ClassName.get(PAGINATION_PACKAGE, "ItemPaginator");
    public static final ClassName LIST_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "ListSchema");
    public static final ClassName MAP_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "MapSchema");
    public static final ClassName MEMBER = ClassName.get(SCHEMA_PACKAGE, "Member");
    public static final ClassName MEMBER_PATH = ClassName.get(SCHEMA_PACKAGE, "MemberPath");
    public static final ClassName OPEN_ENUM = ClassName.get(VALUE_PACKAGE, "OpenEnum");
    public static final ClassName SCHEMA_VALUE = ClassName.get(VALUE_PACKAGE, "SchemaValue");
    public static final ClassName LISTING = ClassName.get(VALUE_PACKAGE, "ListedOrNot");
    public static final ClassName OPERATION = ClassName.get(SCHEMA_PACKAGE, "Operation");
    public static final ClassName PAGINATION = ClassName.get(PAGINATION_PACKAGE, "Pagination");
    public static final ClassName PAGINATOR = ClassName.get(PAGINATION_PACKAGE, "Paginator");
    public static final ClassName PLAIN_ERROR_BUILDER = ClassName.get(SCHEMA_PACKAGE, "PlainErrorBuilder");
    public static final ClassName SCALAR = ClassName.get(SCHEMA_PACKAGE, "Scalar");
    public static final ClassName SCHEMA = ClassName.get(SCHEMA_PACKAGE, "Schema");
    public static final ClassName STRUCTURE = ClassName.get(SCHEMA_PACKAGE, "Structure");
    public static final ClassName STRUCTURE_BUILDER = ClassName.get(SCHEMA_PACKAGE, "StructureBuilder");
    public static final ClassName STRUCTURE_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "StructureSchema");
    public static final ClassName TRANSPORT = ClassName.get(CLIENT_PACKAGE, "Transport");
    public static final ClassName UNION_SCHEMA = ClassName.get(SCHEMA_PACKAGE, "UnionSchema");
    public static final ClassName UNKNOWN_MEMBER = ClassName.get(VALUE_PACKAGE, "UnknownMember");
    public static final ClassName WAITER = ClassName.get(WAITER_PACKAGE, "Waiter");

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private RuntimeTypes() {}

    public static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    public static TypeName of(ClassName generic, TypeName... arguments) {
        return ParameterizedTypeName.get(generic, arguments);
    }

    /** {@code Generic<?, ?>}. */
    public static TypeName anyOf(ClassName generic, int arguments) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return of(generic, Collections.nCopies(arguments, any).toArray(TypeName[]::new));
    }

    /** {@code CompletableFuture<Response>}. */
    public static TypeName futureOf(TypeName response) {
        return of(ClassName.get(CompletableFuture.class), response);
    }

    /** {@code Consumer<Builder>}. */
    public static TypeName consumerOf(ClassName builder) {
        return of(ClassName.get(Consumer.class), builder);
    }
}
