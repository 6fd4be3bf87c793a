/**
 * The memory of a fake: what create-like operations are given, the others give back.
 *
 * <p>Imports the description and its own packages, but nothing else of the fake than {@code FakeError}.
 */
@NullMarked
package io.docwright.fake.memory;

import org.jspecify.annotations.NullMarked;
