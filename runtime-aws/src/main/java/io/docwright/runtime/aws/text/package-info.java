/**
 * Scalar values as text: in paths, queries, headers, forms and XML.
 *
 * <p>Imports the JDK, JSpecify, {@code io.docwright.runtime} and {@code wire}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.text;

import org.jspecify.annotations.NullMarked;
