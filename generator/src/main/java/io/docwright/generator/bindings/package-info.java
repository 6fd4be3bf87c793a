/**
 * How operations travel, which pages do not say: the bindings file, read, written, imported from models that know it, and
 * joined to the API model.
 *
 * <p>{@link io.docwright.generator.bindings.ServiceBindings} is what a file says, addressed as the pages name things;
 * {@link io.docwright.generator.bindings.EncodedBindings} is the same by shape, as generated code carries it. Imports {@code
 * model}, {@code diagnostics}, jackson-core and smithy-model, nothing else.
 */
@NullMarked
package io.docwright.generator.bindings;

import org.jspecify.annotations.NullMarked;
