/**
 * The output folder: writes changed files, removes obsolete ones, and leaves other files alone. No other package of the
 * generator writes to the disk.
 *
 * <p>Imports {@code diagnostics} and {@code text}.
 */
@NullMarked
package io.docwright.generator.write;

import org.jspecify.annotations.NullMarked;
