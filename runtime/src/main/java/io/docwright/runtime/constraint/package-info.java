/**
 * Checks requests for the constraints in an API's documentation, for callers that ask for it.
 *
 * <p>The public classes are {@link io.docwright.runtime.constraint.Constraints} and {@link
 * io.docwright.runtime.constraint.Violation}. Imports {@code schema} and {@code value}.
 */
@NullMarked
package io.docwright.runtime.constraint;

import org.jspecify.annotations.NullMarked;
