/**
 * What all codecs share: a codec turns values into bytes and back, driven by their {@linkplain
 * io.docwright.runtime.schema.Schema schemas}.
 *
 * <p>Generated code knows no codec, and a codec no generated code. A codec is a {@link
 * io.docwright.runtime.schema.SchemaVisitor} that makes of each schema, once, what reads and writes its values; everything that
 * depends on the schema (names, formats, the order of members) is decided then, and nothing when a value passes.
 *
 * <p>Imports the JDK, JSpecify and {@code io.docwright.runtime}, nothing else.
 */
@NullMarked
package io.docwright.runtime.codec;

import org.jspecify.annotations.NullMarked;
