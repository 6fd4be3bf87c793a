/**
 * Compares two versions of an API: what changed, and what breaks.
 *
 * <p>{@link io.docwright.generator.diff.ApiComparison} compares two models; {@link
 * io.docwright.generator.diff.ChangeKind} is the table of the effects of each kind of change.
 */
@NullMarked
package io.docwright.generator.diff;

import org.jspecify.annotations.NullMarked;
