/** What reference pages say. */
@NullMarked
package io.docwright.generator.reference;

import org.jspecify.annotations.NullMarked;
