/**
 * Java identifiers: reserved words, scopes, names of the runtime.
 *
 * <p>Imports {@code word}.
 */
@NullMarked
package io.docwright.generator.java.name;

import org.jspecify.annotations.NullMarked;
