/**
 * Connections of Apache HttpCore, which reads and writes HTTP/1.1 and keeps the pool of connections.
 *
 * <p>Imports {@code http}, HttpCore, JSpecify and the JDK.
 */
@NullMarked
package io.docwright.runtime.aws.http.httpcore;

import org.jspecify.annotations.NullMarked;
