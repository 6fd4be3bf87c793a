@NullMarked
package io.docwright.generator.corrections;

import org.jspecify.annotations.NullMarked;
