/**
 * What a run read and wrote, kept so that the next one may know that nothing has changed.
 *
 * <p>Imports nothing of Docwright.
 */
@NullMarked
package io.docwright.generator.runs;

import org.jspecify.annotations.NullMarked;
