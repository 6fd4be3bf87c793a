/** JSON files: one tree with positions to read them, one layout to write them. */
@NullMarked
package io.docwright.generator.json;

import org.jspecify.annotations.NullMarked;
