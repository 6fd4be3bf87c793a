/** Calls over HTTP, with test servers of the project and of others. */
@NullMarked
package io.docwright.runtime.aws;

import org.jspecify.annotations.NullMarked;
