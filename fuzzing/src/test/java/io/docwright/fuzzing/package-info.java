/** Fuzz targets: for any file, its reader reports errors as diagnostics and throws no other exception. */
@NullMarked
package io.docwright.fuzzing;

import org.jspecify.annotations.NullMarked;
