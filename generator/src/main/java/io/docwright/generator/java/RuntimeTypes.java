package io.docwright.generator.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Classes of the runtime, by name: the generator does not depend on it. */
final class RuntimeTypes {
    private static final String PACKAGE = "io.docwright.runtime";

    static final ClassName API_CLIENT = ClassName.get(PACKAGE, "ApiClient");
    static final ClassName API_EXCEPTION = ClassName.get(PACKAGE, "ApiException");
    static final ClassName API_SERVICE = ClassName.get(PACKAGE, "ApiService");
    static final ClassName ASYNC_API_CLIENT = ClassName.get(PACKAGE, "AsyncApiClient");
    static final ClassName ASYNC_ITEM_PAGINATOR = ClassName.get(PACKAGE, "AsyncItemPaginator");
    static final ClassName ASYNC_PAGINATOR = ClassName.get(PACKAGE, "AsyncPaginator");
    static final ClassName ASYNC_TRANSPORT = ClassName.get(PACKAGE, "AsyncTransport");
    static final ClassName ASYNC_WAITER = ClassName.get(PACKAGE, "AsyncWaiter");
    static final ClassName BYTES = ClassName.get(PACKAGE, "Bytes");
    static final ClassName BYTE_STREAM = ClassName.get(PACKAGE, "ByteStream");
    static final ClassName CALL_OPTIONS = ClassName.get(PACKAGE, "CallOptions");
    static final ClassName DOCUMENT = ClassName.get(PACKAGE, "Document");
    static final ClassName EMPTY = ClassName.get(PACKAGE, "Empty");
    static final ClassName ENUM_SCHEMA = ClassName.get(PACKAGE, "EnumSchema");
    static final ClassName ERROR_BUILDER = ClassName.get(PACKAGE, "ErrorBuilder");
    static final ClassName ERROR_SCHEMA = ClassName.get(PACKAGE, "ErrorSchema");
    static final ClassName EVENT_STREAM = ClassName.get(PACKAGE, "EventStream");
    static final ClassName EVENT_STREAM_SCHEMA = ClassName.get(PACKAGE, "EventStreamSchema");
    static final ClassName IMMUTABLE = ClassName.get(PACKAGE, "Immutable");
    static final ClassName ITEM_PAGINATION = ClassName.get(PACKAGE, "ItemPagination");
    static final ClassName ITEM_PAGINATOR = ClassName.get(PACKAGE, "ItemPaginator");
    static final ClassName LIST_SCHEMA = ClassName.get(PACKAGE, "ListSchema");
    static final ClassName MAP_SCHEMA = ClassName.get(PACKAGE, "MapSchema");
    static final ClassName MEMBER = ClassName.get(PACKAGE, "Member");
    static final ClassName OPEN_ENUM = ClassName.get(PACKAGE, "OpenEnum");
    static final ClassName LISTING = ClassName.get(PACKAGE, "Listing");
    static final ClassName OPERATION = ClassName.get(PACKAGE, "Operation");
    static final ClassName PAGINATION = ClassName.get(PACKAGE, "Pagination");
    static final ClassName PAGINATOR = ClassName.get(PACKAGE, "Paginator");
    static final ClassName PLAIN_ERROR_BUILDER = ClassName.get(PACKAGE, "PlainErrorBuilder");
    static final ClassName SCALAR = ClassName.get(PACKAGE, "Scalar");
    static final ClassName SCHEMA = ClassName.get(PACKAGE, "Schema");
    static final ClassName STRUCTURE = ClassName.get(PACKAGE, "Structure");
    static final ClassName STRUCTURE_BUILDER = ClassName.get(PACKAGE, "StructureBuilder");
    static final ClassName STRUCTURE_SCHEMA = ClassName.get(PACKAGE, "StructureSchema");
    static final ClassName TRANSPORT = ClassName.get(PACKAGE, "Transport");
    static final ClassName UNION_SCHEMA = ClassName.get(PACKAGE, "UnionSchema");
    static final ClassName UNKNOWN_MEMBER = ClassName.get(PACKAGE, "UnknownMember");
    static final ClassName WAITER = ClassName.get(PACKAGE, "Waiter");

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private RuntimeTypes() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    static TypeName of(ClassName generic, TypeName... arguments) {
        return ParameterizedTypeName.get(generic, arguments);
    }

    /** {@code Generic<?, ?>}. */
    static TypeName anyOf(ClassName generic, int arguments) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return of(generic, Collections.nCopies(arguments, any).toArray(TypeName[]::new));
    }

    /** {@code CompletableFuture<Response>}. */
    static TypeName futureOf(TypeName response) {
        return of(ClassName.get(CompletableFuture.class), response);
    }

    /** {@code Consumer<Builder>}. */
    static TypeName consumerOf(ClassName builder) {
        return of(ClassName.get(Consumer.class), builder);
    }
}
