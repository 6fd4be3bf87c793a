/** Tests of what is inferred and named. */
@NullMarked
package io.docwright.generator.infer;

import org.jspecify.annotations.NullMarked;
