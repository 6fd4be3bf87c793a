/** Tests of how names are split and joined. */
@NullMarked
package io.docwright.generator.word;

import org.jspecify.annotations.NullMarked;
