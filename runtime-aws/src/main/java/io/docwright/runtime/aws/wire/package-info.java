/**
 * What a service's bindings say, as generated code carries it: read when it is first needed, and remembered.
 *
 * <p>Imports the JDK, JSpecify and {@code io.docwright.runtime}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.wire;

import org.jspecify.annotations.NullMarked;
