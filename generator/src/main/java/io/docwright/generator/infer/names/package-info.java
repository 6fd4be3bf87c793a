/**
 * The names file: which shape was called what, why, and what makes it recognisable later.
 *
 * <p>Immutable values and their JSON. Imports {@code diagnostics} and nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.infer.names;

import org.jspecify.annotations.NullMarked;
