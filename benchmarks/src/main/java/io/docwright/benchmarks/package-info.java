/** Measurements: reading on one core, the whole program, and docutils beside them. */
@NullMarked
package io.docwright.benchmarks;

import org.jspecify.annotations.NullMarked;
