/**
 * Tests of the README and of {@code docs}: commands are run, snippets are compiled, links are followed.
 *
 * <p>Each block of code has a language. A block that cannot be run has a marker with a reason on the line before it, which
 * readers do not see: {@code <!-- doctest: skip: needs AWS -->}; {@code <!-- doctest: parse: … -->} only checks its commands
 * for options and goals that exist.
 */
@NullMarked
package io.docwright.docs;

import org.jspecify.annotations.NullMarked;
