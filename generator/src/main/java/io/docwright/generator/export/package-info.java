/**
 * Writes services as models for other tools. Imports {@code model}, {@code bindings}, {@code diagnostics} and its own rooms; no
 * library of the other tools.
 */
@NullMarked
package io.docwright.generator.export;

import org.jspecify.annotations.NullMarked;
