/** Tests of what runs remember. */
@NullMarked
package io.docwright.generator.runs;

import org.jspecify.annotations.NullMarked;
