/** Tests of how files are found and recognised. */
@NullMarked
package io.docwright.generator.source;

import org.jspecify.annotations.NullMarked;
