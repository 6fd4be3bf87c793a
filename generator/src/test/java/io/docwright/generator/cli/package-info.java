/** Tests of the command line, in this process and with an engine of their own. */
@NullMarked
package io.docwright.generator.cli;

import org.jspecify.annotations.NullMarked;
