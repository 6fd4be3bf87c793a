/** Tests of the names file by itself. */
@NullMarked
package io.docwright.generator.infer.names;

import org.jspecify.annotations.NullMarked;
