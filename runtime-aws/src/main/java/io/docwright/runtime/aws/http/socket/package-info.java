/**
 * HTTP clients over the JDK: sockets, and {@code java.net.http}.
 *
 * <p>Imports {@code http}.
 */
@NullMarked
package io.docwright.runtime.aws.http.socket;

import org.jspecify.annotations.NullMarked;
