/**
 * The errors that fakes answer with.
 *
 * <p>Imports {@code tree}.
 */
@NullMarked
package io.docwright.fake.error;

import org.jspecify.annotations.NullMarked;
