/**
 * The endpoint rules of services: which URL a call goes to, and for which region and name it is signed.
 *
 * <p>Imports the JDK, JSpecify and {@code text}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.endpoint;

import org.jspecify.annotations.NullMarked;
