/**
 * What a fake over HTTP shows of its calls: as JSON without secrets, and as a page.
 *
 * <p>Imports {@code description} of the fake, and {@code http.message} and {@code http.protocol}.
 */
@NullMarked
package io.docwright.fake.http.shown;

import org.jspecify.annotations.NullMarked;
