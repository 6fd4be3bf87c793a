/**
 * XML in UTF-8, read by StAX and written by hand. Each schema becomes, once, what reads and writes its values.
 *
 * <p>Document types, and with them entities, are refused. Imports the JDK, JSpecify, {@code io.docwright.runtime}, {@code
 * wire} and {@code text}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.xml;

import org.jspecify.annotations.NullMarked;
