/**
 * What must hold on the corpus: a folder of real reference pages, which is not part of the project.
 *
 * <p>{@code -Ddocwright.corpus=DIR} names the folder; the default is {@code ../shared/corpus}, relative to the project.
 * Without such a folder, all tests are skipped. {@code -Ddocwright.corpus.whole} checks everything, which takes too long
 * for each build; see {@code docs/corpus-tests.md}.
 */
@NullMarked
package io.docwright.corpus;

import org.jspecify.annotations.NullMarked;
