/**
 * Reads the content of pages of an API's own reference from their blocks: operations, data types, common parameters, common errors
 * and endpoints, and groups them by service.
 *
 * <p>Imports {@code page}, {@code diagnostics} and {@code text}, but no format and nothing of {@code reference} or {@code infer}.
 */
@NullMarked
package io.docwright.generator.apireference;

import org.jspecify.annotations.NullMarked;
