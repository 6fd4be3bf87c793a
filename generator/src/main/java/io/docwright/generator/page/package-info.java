/**
 * A page as written: a tree of blocks, which is independent of the page's format.
 *
 * <p>Independent of APIs. Imports {@code diagnostics} and nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.page;

import org.jspecify.annotations.NullMarked;
