/**
 * Reads the arguments of an example's call from the Python code of the page.
 *
 * <p>Imports nothing: it is independent of shapes and of Java.
 */
@NullMarked
package io.docwright.generator.model.python;

import org.jspecify.annotations.NullMarked;
