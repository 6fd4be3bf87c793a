/**
 * Lets a user's own {@code ObjectMapper} read and write generated types.
 *
 * <p>Imports what {@code json} may, {@code json}, and jackson-databind, which clients without a mapper of their own do
 * without.
 */
@NullMarked
package io.docwright.runtime.jackson;

import org.jspecify.annotations.NullMarked;
