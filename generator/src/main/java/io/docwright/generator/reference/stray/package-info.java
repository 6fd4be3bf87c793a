/** Finds signatures, syntax blocks and members of a page that were read as something else, such as the text of a description. */
@NullMarked
package io.docwright.generator.reference.stray;

import org.jspecify.annotations.NullMarked;
