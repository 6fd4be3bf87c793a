/** Damages pages, and finds members that only the damaged page has. */
@NullMarked
package io.docwright.generator.testing.damage;

import org.jspecify.annotations.NullMarked;
