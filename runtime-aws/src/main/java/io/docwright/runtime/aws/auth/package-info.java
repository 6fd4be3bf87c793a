/**
 * Credentials, their sources, and signatures.
 *
 * <p>Imports the JDK, JSpecify, AWS's {@code http-auth-aws} with {@code reactive-streams}, which its signer of events
 * uses, the optional {@code auth} and {@code regions}, {@code io.docwright.runtime} and {@code http}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.NullMarked;
