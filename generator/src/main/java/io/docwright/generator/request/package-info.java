/**
 * What a caller of the generator chooses: pages, versions, formats, the style of the Java.
 *
 * <p>Immutable values. Imports {@code diagnostics}.
 */
@NullMarked
package io.docwright.generator.request;

import org.jspecify.annotations.NullMarked;
