/**
 * Requests to the generator: pages, versions, formats, options of the generated code.
 *
 * <p>Immutable values. Imports {@code diagnostics}.
 */
@NullMarked
package io.docwright.generator.request;

import org.jspecify.annotations.NullMarked;
