/**
 * The generator's front door: a request goes in, files and diagnostics come out.
 *
 * <p>The command line and the Maven plugin both call {@link io.docwright.generator.Generator} and nothing behind it.
 */
@NullMarked
package io.docwright.generator;

import org.jspecify.annotations.NullMarked;
