/** Tests of what reads the Python of examples. */
@NullMarked
package io.docwright.generator.model.python;

import org.jspecify.annotations.NullMarked;
