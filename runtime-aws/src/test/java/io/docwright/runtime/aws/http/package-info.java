/** Tests of what sends. */
@NullMarked
package io.docwright.runtime.aws.http;

import org.jspecify.annotations.NullMarked;
