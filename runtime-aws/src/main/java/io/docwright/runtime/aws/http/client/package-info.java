/**
 * The clients that transports use by default.
 *
 * <p>Imports {@code http}, {@code http.httpcore}, {@code http.duplex}, JSpecify and the JDK.
 */
@NullMarked
package io.docwright.runtime.aws.http.client;

import org.jspecify.annotations.NullMarked;
