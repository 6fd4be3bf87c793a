/** Tests of reading syntax blocks and samples of API pages. */
@NullMarked
package io.docwright.generator.apireference.syntax;

import org.jspecify.annotations.NullMarked;
