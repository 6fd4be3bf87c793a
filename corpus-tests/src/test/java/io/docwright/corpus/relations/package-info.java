/** What must hold of the relations that descriptions state: sentences labelled by hand, and examples that must not be refused. */
@NullMarked
package io.docwright.corpus.relations;

import org.jspecify.annotations.NullMarked;
