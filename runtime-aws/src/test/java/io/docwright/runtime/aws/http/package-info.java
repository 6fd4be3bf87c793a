/** Tests of HTTP clients. */
@NullMarked
package io.docwright.runtime.aws.http;

import org.jspecify.annotations.NullMarked;
