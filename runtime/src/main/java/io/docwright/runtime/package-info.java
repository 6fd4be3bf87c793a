/**
 * The base of generated types and clients.
 *
 * <p>Users of a client meet {@link io.docwright.runtime.value.Bytes}, {@link io.docwright.runtime.value.Document},
 * {@link io.docwright.runtime.value.ByteStream}, {@link io.docwright.runtime.value.EventStream}, {@link
 * io.docwright.runtime.schema.ApiException}, {@link io.docwright.runtime.client.CallOptions}, {@link
 * io.docwright.runtime.pagination.Paginator} and {@link io.docwright.runtime.waiter.Waiter}. To send calls in another
 * way, implement {@link io.docwright.runtime.client.Transport} or {@link io.docwright.runtime.client.AsyncTransport},
 * which receive an {@link io.docwright.runtime.schema.Operation}; to observe or change calls, implement {@link
 * io.docwright.runtime.client.Interceptor}. Generated code consists of {@link io.docwright.runtime.schema.Schema}s,
 * {@link io.docwright.runtime.schema.Structure}s and {@link io.docwright.runtime.value.OpenEnum}s, which codecs read.
 * The codecs are in {@code codec}, {@code json} and {@code jackson}.
 *
 * <p>Imports the JDK and JSpecify, nothing else.
 */
@NullMarked
package io.docwright.runtime;

import org.jspecify.annotations.NullMarked;
