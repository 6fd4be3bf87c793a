/**
 * Reads the entries of API pages: members with their types and constraints, and errors with their status.
 *
 * <p>Imports {@code page} and {@code diagnostics}.
 */
@NullMarked
package io.docwright.generator.apireference.entry;

import org.jspecify.annotations.NullMarked;
