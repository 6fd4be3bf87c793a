/**
 * Records where a service does something else than its documentation says: names and kinds, never values.
 *
 * <p>Imports {@code client}, {@code codec}, {@code constraint}, {@code schema} and {@code value}.
 */
@NullMarked
package io.docwright.runtime.drift;

import org.jspecify.annotations.NullMarked;
