/**
 * JSON, with Jackson's streaming parser and generator.
 *
 * <p>The public class is {@link io.docwright.runtime.json.JsonCodec}. For each schema, it creates a {@code JsonShape}
 * once, which reads and writes the schema's values.
 *
 * <p>Imports the JDK, JSpecify, jackson-core, {@code io.docwright.runtime} and its {@code codec}, nothing else.
 */
@NullMarked
package io.docwright.runtime.json;

import org.jspecify.annotations.NullMarked;
