/**
 * The server's side of the protocols: reads requests into plain Java, and writes plain Java as responses, by the bindings and codecs
 * of {@code io.docwright.runtime.aws}.
 *
 * <p>Imports {@code http.message}, {@code dynamic}, {@code tree} and {@code description} of the fake.
 */
@NullMarked
package io.docwright.fake.http.protocol;

import org.jspecify.annotations.NullMarked;
