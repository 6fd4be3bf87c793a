/**
 * Sends the calls of generated clients to real services over HTTP.
 *
 * <p>Start with {@link io.docwright.runtime.aws.AwsTransport}; its clients must be generated with bindings. {@link
 * io.docwright.runtime.aws.http.HttpClient} and {@link io.docwright.runtime.aws.auth.CredentialsSource} may be
 * implemented by users; all other types in the subpackages are internal.
 */
@NullMarked
package io.docwright.runtime.aws;

import org.jspecify.annotations.NullMarked;
