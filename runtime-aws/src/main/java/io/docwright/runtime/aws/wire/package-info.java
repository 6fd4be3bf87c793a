/**
 * A service's bindings in generated code. They are parsed at the first use and cached.
 *
 * <p>Imports the JDK, JSpecify and {@code io.docwright.runtime}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.wire;

import org.jspecify.annotations.NullMarked;
