/**
 * One page as written: a tree of blocks, the same whatever the format it came in.
 *
 * <p>Knows nothing of APIs. Imports {@code diagnostics} and nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.page;

import org.jspecify.annotations.NullMarked;
