/**
 * Bindings: how operations are sent, which pages do not describe. Reads and writes bindings files, imports them from
 * service models, and joins them to the API model.
 *
 * <p>{@link io.docwright.generator.bindings.ServiceBindings} is the content of a file, by the paths of the pages;
 * {@link io.docwright.generator.bindings.EncodedBindings} is the same by shape, as in generated code. Imports {@code
 * endpoint}, {@code model}, {@code diagnostics}, jackson-core and smithy-model, nothing else.
 */
@NullMarked
package io.docwright.generator.bindings;

import org.jspecify.annotations.NullMarked;
