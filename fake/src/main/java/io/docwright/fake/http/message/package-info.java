/**
 * HTTP messages as a fake receives and sends them, without a connection.
 *
 * <p>Imports the headers of {@code io.docwright.runtime.aws.http} and nothing of the fake.
 */
@NullMarked
package io.docwright.fake.http.message;

import org.jspecify.annotations.NullMarked;
