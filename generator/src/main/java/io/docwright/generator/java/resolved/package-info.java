/**
 * The model with every Java name settled, before anything is emitted.
 *
 * <p>Imports {@code model}, {@code request} and {@code java.name}.
 */
@NullMarked
package io.docwright.generator.java.resolved;

import org.jspecify.annotations.NullMarked;
