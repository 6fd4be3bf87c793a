/**
 * Emitters of structures, unions, enums and errors.
 *
 * <p>Imports {@code java.resolved}, {@code java.javadoc} and {@code java.source}.
 */
@NullMarked
package io.docwright.generator.java.shape;

import org.jspecify.annotations.NullMarked;
