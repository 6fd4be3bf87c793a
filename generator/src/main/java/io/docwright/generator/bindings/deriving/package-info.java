/**
 * Derives bindings from the API's own reference: methods, paths, where each member is sent, errors. Imports {@code bindings}, {@code
 * infer}, {@code apireference} and {@code model}.
 */
@NullMarked
package io.docwright.generator.bindings.deriving;

import org.jspecify.annotations.NullMarked;
