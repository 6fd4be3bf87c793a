/**
 * Which shape or operation of one version is which of the other.
 *
 * <p>Imports {@code model}.
 */
@NullMarked
package io.docwright.generator.diff.match;

import org.jspecify.annotations.NullMarked;
