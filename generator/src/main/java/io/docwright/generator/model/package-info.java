/**
 * The API model: what a service offers, once its pages are read, its shapes inferred and named.
 *
 * <p>Immutable values; safe for use by several threads. Imports {@code diagnostics} only, for positions in pages.
 */
@NullMarked
package io.docwright.generator.model;

import org.jspecify.annotations.NullMarked;
