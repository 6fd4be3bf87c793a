/** Calls over HTTP, against servers of our own and others'. */
@NullMarked
package io.docwright.runtime.aws;

import org.jspecify.annotations.NullMarked;
