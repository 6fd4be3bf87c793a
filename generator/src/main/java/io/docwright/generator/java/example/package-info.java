/**
 * Converts examples of pages to Java.
 *
 * <p>Imports {@code java.resolved}, {@code java.source} and {@code model.python}.
 */
@NullMarked
package io.docwright.generator.java.example;

import org.jspecify.annotations.NullMarked;
