/**
 * A fake over HTTP, for the SDKs of all languages: {@link io.docwright.fake.http.FakeServer}.
 *
 * <p>Needs {@code docwright-runtime-aws} on the class path. The other packages of the fake do not import this one.
 */
@NullMarked
package io.docwright.fake.http;

import org.jspecify.annotations.NullMarked;
