/**
 * Reads and writes the API model as JSON, {@code api-model/1}.
 *
 * <p>Imports {@code model} and {@code diagnostics}.
 */
@NullMarked
package io.docwright.generator.model.json;

import org.jspecify.annotations.NullMarked;
