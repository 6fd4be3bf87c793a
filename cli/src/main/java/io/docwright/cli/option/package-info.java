/**
 * Options that several commands share.
 *
 * <p>Imports the generator's requests.
 */
@NullMarked
package io.docwright.cli.option;

import org.jspecify.annotations.NullMarked;
