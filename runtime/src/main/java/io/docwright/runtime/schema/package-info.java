/**
 * The schema of generated types: how a structure, union, enum or error describes and builds itself.
 *
 * <p>Imports {@code value}.
 */
@NullMarked
package io.docwright.runtime.schema;

import org.jspecify.annotations.NullMarked;
