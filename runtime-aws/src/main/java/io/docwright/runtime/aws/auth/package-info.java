/**
 * Who calls: credentials, where they come from, and the signatures that are made with them.
 *
 * <p>Imports the JDK, JSpecify, AWS's {@code http-auth-aws} with the {@code reactive-streams} that its signer of
 * events is asked through, and, where they are looked up and there, {@code auth} and {@code regions}, {@code io.docwright.runtime} and {@code http}, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.NullMarked;
