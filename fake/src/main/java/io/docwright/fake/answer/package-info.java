/**
 * Answers by shape: values that are valid by their type and constraints, and read like what they are.
 *
 * <p>Everything is derived from a seed and the call. There is no clock and no state.
 */
@NullMarked
package io.docwright.fake.answer;

import org.jspecify.annotations.NullMarked;
