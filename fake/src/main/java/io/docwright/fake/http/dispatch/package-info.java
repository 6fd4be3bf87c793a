/**
 * Finds the service and the operation that a request calls, among all that a fake serves.
 *
 * <p>Imports {@code http.protocol}, {@code http.message} and {@code dynamic} of the fake.
 */
@NullMarked
package io.docwright.fake.http.dispatch;

import org.jspecify.annotations.NullMarked;
