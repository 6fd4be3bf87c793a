/**
 * A response and a request as a service has them, once as generated types and once as records, read and written as JSON.
 */
@NullMarked
package io.docwright.benchmarks.json;

import org.jspecify.annotations.NullMarked;
