/**
 * XML in UTF-8, read with StAX and written by this package. The reader and writer of each schema are created once.
 *
 * <p>Documents with a document type are rejected, so entities are not expanded. Imports the JDK, JSpecify, {@code
 * io.docwright.runtime}, {@code wire} and {@code text}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.xml;

import org.jspecify.annotations.NullMarked;
