/**
 * The protocols of services. Each combines a codec for bodies with a use of HTTP, according to the schemas and
 * bindings.
 *
 * <p>Imports the JDK, JSpecify, jackson-core, {@code io.docwright.runtime}, {@code wire}, {@code text}, {@code events}
 * and {@code http}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.protocol;

import org.jspecify.annotations.NullMarked;
