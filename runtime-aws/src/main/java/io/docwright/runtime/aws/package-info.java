/**
 * Carries the calls of generated clients to real services over HTTP.
 *
 * <p>{@link io.docwright.runtime.aws.AwsTransport} is the way in. It needs clients that were generated with bindings.
 * {@link io.docwright.runtime.aws.http.HttpClient} and {@link io.docwright.runtime.aws.auth.CredentialsSource} are where
 * others may put something of their own; what else is in the packages below is not for them.
 */
@NullMarked
package io.docwright.runtime.aws;

import org.jspecify.annotations.NullMarked;
