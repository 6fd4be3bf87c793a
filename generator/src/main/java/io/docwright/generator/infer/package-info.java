/**
 * Infers the shapes of a service from its pages: which places are one type, and its name.
 *
 * <p>Works on a whole service at once. The result does not depend on the order of the pages. Imports
 * {@code reference}, {@code model}, {@code word}, {@code text} and {@code diagnostics}; no format and no Java.
 */
@NullMarked
package io.docwright.generator.infer;

import org.jspecify.annotations.NullMarked;
