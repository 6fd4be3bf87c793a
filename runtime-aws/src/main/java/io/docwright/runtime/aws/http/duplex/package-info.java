/**
 * Event streams over HTTP/1.1 in both directions: the request is sent by one thread while another reads the response,
 * which no HTTP client for Java does. HttpCore reads and writes the messages; what is decided here, such as when a
 * connection ends, names its clause of RFC 9112.
 *
 * <p>Imports {@code http}, {@code http.httpcore}, HttpCore, JSpecify and the JDK.
 */
@NullMarked
package io.docwright.runtime.aws.http.duplex;

import org.jspecify.annotations.NullMarked;
