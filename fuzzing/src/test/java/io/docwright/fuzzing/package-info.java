/** Fuzz targets: whatever a file holds, its reader tells what is wrong and never fails otherwise. */
@NullMarked
package io.docwright.fuzzing;

import org.jspecify.annotations.NullMarked;
