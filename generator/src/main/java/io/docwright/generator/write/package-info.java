/**
 * The output folder: files that changed are written, files that went are removed, all else is left alone. Nothing else of
 * the generator writes to the disk.
 *
 * <p>Imports {@code diagnostics} and {@code text}.
 */
@NullMarked
package io.docwright.generator.write;

import org.jspecify.annotations.NullMarked;
