/** Types as they are generated, with every kind of member. */
@NullMarked
package io.docwright.runtime.sample;

import org.jspecify.annotations.NullMarked;
