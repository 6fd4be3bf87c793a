/** Records for each block of a page what it was read as, or that it was left out. */
@NullMarked
package io.docwright.generator.page.coverage;

import org.jspecify.annotations.NullMarked;
