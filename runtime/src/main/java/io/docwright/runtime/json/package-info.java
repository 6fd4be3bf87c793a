/**
 * JSON, on Jackson's streaming parser and generator.
 *
 * <p>{@link io.docwright.runtime.json.JsonCodec} is what others see. Inside, each schema becomes a {@code JsonShape}, made
 * once, that reads and writes the schema's values.
 *
 * <p>Imports the JDK, JSpecify, jackson-core, {@code io.docwright.runtime} and its {@code codec}, nothing else.
 */
@NullMarked
package io.docwright.runtime.json;

import org.jspecify.annotations.NullMarked;
