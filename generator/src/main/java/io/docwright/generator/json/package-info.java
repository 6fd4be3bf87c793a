/** JSON files: a tree with positions to read them, a layout to write them. */
@NullMarked
package io.docwright.generator.json;

import org.jspecify.annotations.NullMarked;
