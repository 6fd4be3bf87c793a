/**
 * Protocols: what becomes of a call on the wire and back. Each is a codec for bodies and a shape of HTTP around it, driven
 * by schemas and by what bindings say.
 *
 * <p>Imports the JDK, JSpecify, jackson-core, {@code io.docwright.runtime}, {@code wire}, {@code text},
 * {@code events} and {@code http},
 * nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.protocol;

import org.jspecify.annotations.NullMarked;
