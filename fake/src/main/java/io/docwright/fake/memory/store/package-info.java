/** The remembered resources of a fake. Not thread-safe: {@code Memory} locks. */
@NullMarked
package io.docwright.fake.memory.store;

import org.jspecify.annotations.NullMarked;
