/** Benchmarks of reading on one core and of the whole program, compared with docutils. */
@NullMarked
package io.docwright.benchmarks;

import org.jspecify.annotations.NullMarked;
