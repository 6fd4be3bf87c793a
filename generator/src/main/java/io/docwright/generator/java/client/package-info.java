/**
 * Emitters of clients, paginators and waiters.
 *
 * <p>Imports {@code java.shape}, {@code java.example} and what they import.
 */
@NullMarked
package io.docwright.generator.java.client;

import org.jspecify.annotations.NullMarked;
