/** Bindings files, read, written and imported. */
@NullMarked
package io.docwright.generator.bindings;

import org.jspecify.annotations.NullMarked;
