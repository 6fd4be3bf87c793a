/** Tests of the callers that changes reach. */
@NullMarked
package io.docwright.generator.diff.usedby;

import org.jspecify.annotations.NullMarked;
