@NullMarked
package io.docwright.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
