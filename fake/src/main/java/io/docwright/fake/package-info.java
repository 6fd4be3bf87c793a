/**
 * A fake of a documented service, for tests: it answers every operation, refuses what the pages refuse, and remembers what it was
 * given.
 */
@NullMarked
package io.docwright.fake;

import org.jspecify.annotations.NullMarked;
