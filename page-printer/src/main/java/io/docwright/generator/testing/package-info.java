/**
 * Prints reference pages, as those of the boto3 family are laid out, of trees that say what is on them. For tests alone. Finds the
 * examples in generated Javadoc, too.
 *
 * <p>Imports the JDK and JSpecify, nothing else.
 */
@NullMarked
package io.docwright.generator.testing;

import org.jspecify.annotations.NullMarked;
