/** Bindings files, read, written and imported. */
@NullMarked
package io.docwright.generator.bindings.deriving;

import org.jspecify.annotations.NullMarked;
