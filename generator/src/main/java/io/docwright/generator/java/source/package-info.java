/**
 * Java source text: literals, expressions, files.
 *
 * <p>Imports {@code java.name}.
 */
@NullMarked
package io.docwright.generator.java.source;

import org.jspecify.annotations.NullMarked;
