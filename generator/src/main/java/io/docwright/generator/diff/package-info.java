/**
 * What changed from one version of an API to the next, and whom it breaks.
 *
 * <p>{@link io.docwright.generator.diff.ApiComparison} compares two models; {@link
 * io.docwright.generator.diff.ChangeKind} is the table of what each kind of change means.
 */
@NullMarked
package io.docwright.generator.diff;

import org.jspecify.annotations.NullMarked;
