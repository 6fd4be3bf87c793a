/** Prints trees that describe an API as reference pages in the layouts of the boto3 family, for tests. */
@NullMarked
package io.docwright.generator.testing;

import org.jspecify.annotations.NullMarked;
