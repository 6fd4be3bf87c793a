/** Reading pages of any format. */
@NullMarked
package io.docwright.generator.page;

import org.jspecify.annotations.NullMarked;
