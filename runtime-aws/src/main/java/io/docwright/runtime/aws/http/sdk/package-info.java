/**
 * Adapters of AWS's HTTP clients: Apache, URL connections, Netty, CRT and those of users.
 *
 * <p>Imports {@code http}, {@code http.client}, AWS's {@code http-client-spi}, Reactive Streams, JSpecify and the JDK.
 */
@NullMarked
package io.docwright.runtime.aws.http.sdk;

import org.jspecify.annotations.NullMarked;
