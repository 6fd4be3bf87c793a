@NullMarked
package io.docwright.runtime.drift;

import org.jspecify.annotations.NullMarked;
