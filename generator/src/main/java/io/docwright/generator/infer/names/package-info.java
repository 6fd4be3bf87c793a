/**
 * The names file: the name of each shape, the reason for it, and the members and places that identify the shape later.
 *
 * <p>Immutable values and their JSON. Imports {@code diagnostics} and nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.infer.names;

import org.jspecify.annotations.NullMarked;
