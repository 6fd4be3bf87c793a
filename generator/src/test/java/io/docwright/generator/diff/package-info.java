/** Tests of what is inferred and named. */
@NullMarked
package io.docwright.generator.diff;

import org.jspecify.annotations.NullMarked;
