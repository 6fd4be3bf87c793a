/**
 * The interfaces of clients: transports, interceptors and call options.
 *
 * <p>Imports {@code value}, {@code schema} and {@code flow}.
 */
@NullMarked
package io.docwright.runtime.client;

import org.jspecify.annotations.NullMarked;
