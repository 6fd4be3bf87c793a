/** The fake in process compared with WireMock over loopback. */
@NullMarked
package io.docwright.benchmarks.fake;

import org.jspecify.annotations.NullMarked;
