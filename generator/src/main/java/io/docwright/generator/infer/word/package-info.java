/**
 * Words of names: how names split, singular and plural, words too general for a name.
 *
 * <p>Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.infer.word;

import org.jspecify.annotations.NullMarked;
