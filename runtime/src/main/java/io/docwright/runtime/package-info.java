/** What generated types and clients stand on. */
@NullMarked
package io.docwright.runtime;

import org.jspecify.annotations.NullMarked;
