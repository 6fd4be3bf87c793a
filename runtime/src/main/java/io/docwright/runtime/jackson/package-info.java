/**
 * A Jackson module, with which an {@code ObjectMapper} reads and writes generated types.
 *
 * <p>Imports {@code json} and its imports, and jackson-databind, which is only needed by clients that have a mapper.
 */
@NullMarked
package io.docwright.runtime.jackson;

import org.jspecify.annotations.NullMarked;
