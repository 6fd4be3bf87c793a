/**
 * Converts the shapes of a service with their bindings, constraints and positions to those of Smithy. Imports {@code model},
 * {@code bindings}, {@code word} and {@code export.ast}; nothing of operations.
 */
@NullMarked
package io.docwright.generator.export.shape;

import org.jspecify.annotations.NullMarked;
