/**
 * The API model: what a service offers, once its pages are read, its shapes inferred and named.
 *
 * <p>Immutable values; safe for use by several threads. Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.model;

import org.jspecify.annotations.NullMarked;
