/**
 * Generates Java sources from a service of the model. Pure: reads and writes no files.
 *
 * <p>There are three steps. {@link io.docwright.generator.java.resolved.JavaService} determines all Java names before
 * anything is emitted. An emitter for each kind of type creates its JavaPoet specification. {@link
 * io.docwright.generator.java.source.SourceTidier} improves the layout of the text.
 *
 * <p>Imports {@code model} and {@code model.python}, which reads the values of examples, and nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.java;

import org.jspecify.annotations.NullMarked;
