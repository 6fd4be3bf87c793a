/**
 * The common types of all codecs. A codec converts values to bytes and back by their {@linkplain
 * io.docwright.runtime.schema.Schema schemas}.
 *
 * <p>Generated code does not depend on a codec, nor a codec on generated code. A codec is a {@link
 * io.docwright.runtime.schema.SchemaVisitor} that creates, once for each schema, an object that reads and writes its
 * values. Names, formats and the order of members are resolved at that time, not for each value.
 *
 * <p>Imports the JDK, JSpecify and {@code io.docwright.runtime}, nothing else.
 */
@NullMarked
package io.docwright.runtime.codec;

import org.jspecify.annotations.NullMarked;
