/**
 * Reads and writes a typical response and request as JSON, as generated types and as records.
 */
@NullMarked
package io.docwright.benchmarks.json;

import org.jspecify.annotations.NullMarked;
