/**
 * The API model in its exchange form: JSON, {@code api-model/1}.
 *
 * <p>Imports {@code model} and nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.model.json;

import org.jspecify.annotations.NullMarked;
