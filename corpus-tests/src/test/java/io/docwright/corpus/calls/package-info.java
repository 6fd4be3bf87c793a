/** Makes recorded calls with generated clients, and compares what they send with what the vendor's own client sent. */
@NullMarked
package io.docwright.corpus.calls;

import org.jspecify.annotations.NullMarked;
