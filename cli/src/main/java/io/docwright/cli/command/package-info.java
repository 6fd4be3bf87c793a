/**
 * The commands.
 *
 * <p>Imports the generator, {@code option} and {@code report}.
 */
@NullMarked
package io.docwright.cli.command;

import org.jspecify.annotations.NullMarked;
