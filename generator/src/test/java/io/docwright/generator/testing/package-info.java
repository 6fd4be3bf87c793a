/**
 * Support for the generator's tests: pages as trees, printers of these trees, arbitrary trees, and bad pages.
 *
 * <p>Imports nothing of Docwright, so that a printer never shares a mistake with a reader.
 */
@NullMarked
package io.docwright.generator.testing;

import org.jspecify.annotations.NullMarked;
