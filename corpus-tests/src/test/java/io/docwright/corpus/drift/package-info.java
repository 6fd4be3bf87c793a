/** Tests that recorded drift is what was changed, and nothing else. */
@NullMarked
package io.docwright.corpus.drift;

import org.jspecify.annotations.NullMarked;
