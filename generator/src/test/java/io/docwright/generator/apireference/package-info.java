/** Tests of reading the content of API pages. */
@NullMarked
package io.docwright.generator.apireference;

import org.jspecify.annotations.NullMarked;
