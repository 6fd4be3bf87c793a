/**
 * HTTP as a transport needs it, and two ways of sending behind it. Another one can be put in their place.
 *
 * <p>Imports the JDK, JSpecify and {@code io.docwright.runtime}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.http;

import org.jspecify.annotations.NullMarked;
