/**
 * Finds the callers that changes reach, in their class files.
 *
 * <p>{@link io.docwright.generator.diff.usedby.CallerClasses} reads what callers refer to; {@link
 * io.docwright.generator.diff.usedby.Touches} knows the Java elements that a change affects; {@link
 * io.docwright.generator.diff.usedby.UsedBy} compares both. Imports {@code diff} and the Java names of {@code
 * java.resolved}.
 */
@NullMarked
package io.docwright.generator.diff.usedby;

import org.jspecify.annotations.NullMarked;
