/**
 * Converts CommonMark descriptions to Javadoc.
 *
 * <p>Imports {@code java.name}.
 */
@NullMarked
package io.docwright.generator.java.javadoc;

import org.jspecify.annotations.NullMarked;
