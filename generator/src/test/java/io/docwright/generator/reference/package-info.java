/** Tests of reading the content of reference pages. */
@NullMarked
package io.docwright.generator.reference;

import org.jspecify.annotations.NullMarked;
