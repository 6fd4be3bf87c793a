/**
 * CommonMark descriptions into Javadoc.
 *
 * <p>Imports {@code java.name}.
 */
@NullMarked
package io.docwright.generator.java.javadoc;

import org.jspecify.annotations.NullMarked;
