/** Refuses calls that the pages say a service refuses. */
@NullMarked
package io.docwright.fake.refuse;

import org.jspecify.annotations.NullMarked;
