/**
 * A model in the JSON form of Smithy, as it is built and written. Imports {@code json} and {@code diagnostics}, nothing else of
 * Docwright.
 */
@NullMarked
package io.docwright.generator.export.ast;

import org.jspecify.annotations.NullMarked;
