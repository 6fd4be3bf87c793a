/**
 * A module of Jackson 2, with which an {@code ObjectMapper} reads and writes generated types.
 *
 * <p>Imports {@code json} and its imports, and jackson-databind 2, which is only needed by clients that have such a mapper.
 */
@NullMarked
package io.docwright.runtime.jackson2;

import org.jspecify.annotations.NullMarked;
