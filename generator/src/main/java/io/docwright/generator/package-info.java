/**
 * The API of the generator: takes a request; returns results and diagnostics, and writes files.
 *
 * <p>The command line and the Maven plugin call only {@link io.docwright.generator.Generator}.
 */
@NullMarked
package io.docwright.generator;

import org.jspecify.annotations.NullMarked;
