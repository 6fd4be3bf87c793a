/**
 * The graph of all places of a service where a structure or enum stands.
 *
 * <p>Imports {@code reference} and {@code word}.
 */
@NullMarked
package io.docwright.generator.infer.place;

import org.jspecify.annotations.NullMarked;
