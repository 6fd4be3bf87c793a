/**
 * Writes the lines of endpoint rules as a rule set of Smithy's rules engine: the reverse of {@code bindings.endpoint}. Imports
 * {@code export.ast}, {@code json} and {@code text}, nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.export.rules;

import org.jspecify.annotations.NullMarked;
