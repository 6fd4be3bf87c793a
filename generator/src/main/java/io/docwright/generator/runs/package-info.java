/**
 * What a run read and wrote, kept so that the next one may know that nothing has changed.
 *
 * <p>Imports {@code write}, {@code diagnostics} and {@code text}.
 */
@NullMarked
package io.docwright.generator.runs;

import org.jspecify.annotations.NullMarked;
