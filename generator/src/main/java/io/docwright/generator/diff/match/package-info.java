/**
 * Matches shapes and operations of two versions.
 *
 * <p>Imports {@code model}.
 */
@NullMarked
package io.docwright.generator.diff.match;

import org.jspecify.annotations.NullMarked;
