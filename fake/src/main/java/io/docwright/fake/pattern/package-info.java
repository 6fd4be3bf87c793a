/**
 * Texts that match documented regular expressions. Libraries for this ignore the length that a text must have, and print any
 * character that is allowed.
 *
 * <p>Imports nothing of the fake.
 */
@NullMarked
package io.docwright.fake.pattern;

import org.jspecify.annotations.NullMarked;
