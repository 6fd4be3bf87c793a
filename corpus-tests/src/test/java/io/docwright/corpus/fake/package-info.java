/** Fakes of the corpus's services: over HTTP, in all protocols. */
@NullMarked
package io.docwright.corpus.fake;

import org.jspecify.annotations.NullMarked;
