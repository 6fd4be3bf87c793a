/**
 * The HTTP interfaces of transports. Other clients may implement them.
 *
 * <p>Imports the JDK, JSpecify and {@code io.docwright.runtime}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.http;

import org.jspecify.annotations.NullMarked;
