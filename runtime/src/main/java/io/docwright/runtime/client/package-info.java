/**
 * What a client stands on: transports, interceptors, call options.
 *
 * <p>Imports {@code value}, {@code schema} and {@code flow}.
 */
@NullMarked
package io.docwright.runtime.client;

import org.jspecify.annotations.NullMarked;
