/**
 * From the places in many pages to the shapes of a service: which places are one type, and what it is called.
 *
 * <p>Works on a whole service at once and gives the same result whatever the order of its pages. Imports
 * {@code reference}, {@code model}, {@code word} and {@code diagnostics}; no format and no Java.
 */
@NullMarked
package io.docwright.generator.infer;

import org.jspecify.annotations.NullMarked;
