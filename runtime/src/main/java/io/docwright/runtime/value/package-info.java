/**
 * Values that generated types hold and clients exchange: bytes, streams, documents, open enums, event streams.
 *
 * <p>Imports {@code flow}.
 */
@NullMarked
package io.docwright.runtime.value;

import org.jspecify.annotations.NullMarked;
