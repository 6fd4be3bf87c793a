/**
 * The graph of all places of a service where a structure, union, event stream or enum occurs.
 *
 * <p>Imports {@code reference} and {@code word}.
 */
@NullMarked
package io.docwright.generator.infer.place;

import org.jspecify.annotations.NullMarked;
