/**
 * The command line, {@code docwright}: parses arguments and starts a command.
 *
 * <p>Imports {@code command} and {@code report}.
 */
@NullMarked
package io.docwright.cli;

import org.jspecify.annotations.NullMarked;
