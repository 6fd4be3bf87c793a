/** A service made by hand, whose bindings a test chooses. */
@NullMarked
package io.docwright.runtime.aws.sample;

import org.jspecify.annotations.NullMarked;
