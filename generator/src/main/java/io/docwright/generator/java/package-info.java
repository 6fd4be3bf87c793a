/**
 * Emitters: a service of the model goes in, Java sources come out. Pure; nothing is read or written.
 *
 * <p>Three steps. {@link io.docwright.generator.java.resolved.JavaService} settles every Java name before anything is emitted. An
 * emitter for each kind of type makes JavaPoet's form of it. {@link io.docwright.generator.java.source.SourceTidier} gives the
 * text its last touch.
 *
 * <p>Of Docwright imports {@code model} and {@code model.python}, which reads the values of examples; nothing else.
 */
@NullMarked
package io.docwright.generator.java;

import org.jspecify.annotations.NullMarked;
