/**
 * What generated types and clients stand on.
 *
 * <p>Three circles. What users of a client meet: {@link io.docwright.runtime.Bytes}, {@link
 * io.docwright.runtime.Document}, {@link io.docwright.runtime.ByteStream}, {@link io.docwright.runtime.EventStream},
 * {@link io.docwright.runtime.ApiException}, {@link io.docwright.runtime.CallOptions}, {@link
 * io.docwright.runtime.Paginator}, {@link io.docwright.runtime.Waiter}. What those who carry calls implement: {@link
 * io.docwright.runtime.Transport} or {@link io.docwright.runtime.AsyncTransport}, which is given an {@link
 * io.docwright.runtime.Operation}, and what stands around them: {@link io.docwright.runtime.Interceptor}. What generated
 * code is made of and codecs read: {@link io.docwright.runtime.Schema} and its kinds, {@link io.docwright.runtime.Structure}, {@link
 * io.docwright.runtime.OpenEnum}. Codecs themselves are in {@code codec}, {@code json} and {@code jackson}.
 *
 * <p>Imports the JDK and JSpecify, nothing else.
 */
@NullMarked
package io.docwright.runtime;

import org.jspecify.annotations.NullMarked;
