/**
 * Values as plain Java: maps, lists, texts and numbers. A fake works with them, whatever the class of a request is.
 *
 * <p>Imports nothing of the fake.
 */
@NullMarked
package io.docwright.fake.tree;

import org.jspecify.annotations.NullMarked;
