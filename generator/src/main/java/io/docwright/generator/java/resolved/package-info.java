/**
 * The model with all Java names, which are determined before anything is emitted.
 *
 * <p>Imports {@code model}, {@code request} and {@code java.name}.
 */
@NullMarked
package io.docwright.generator.java.resolved;

import org.jspecify.annotations.NullMarked;
