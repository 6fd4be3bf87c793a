/**
 * What generated types and clients stand on.
 *
 * <p>Three circles. What users of a client meet: {@link io.docwright.runtime.value.Bytes}, {@link
 * io.docwright.runtime.value.Document}, {@link io.docwright.runtime.value.ByteStream}, {@link io.docwright.runtime.value.EventStream},
 * {@link io.docwright.runtime.schema.ApiException}, {@link io.docwright.runtime.client.CallOptions}, {@link
 * io.docwright.runtime.pagination.Paginator}, {@link io.docwright.runtime.waiter.Waiter}. What those who carry calls implement: {@link
 * io.docwright.runtime.client.Transport} or {@link io.docwright.runtime.client.AsyncTransport}, which is given an {@link
 * io.docwright.runtime.schema.Operation}, and what stands around them: {@link io.docwright.runtime.client.Interceptor}. What generated
 * code is made of and codecs read: {@link io.docwright.runtime.schema.Schema} and its kinds, {@link io.docwright.runtime.schema.Structure}, {@link
 * io.docwright.runtime.value.OpenEnum}. Codecs themselves are in {@code codec}, {@code json} and {@code jackson}.
 *
 * <p>Imports the JDK and JSpecify, nothing else.
 */
@NullMarked
package io.docwright.runtime;

import org.jspecify.annotations.NullMarked;
