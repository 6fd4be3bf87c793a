/** Tests of the model's exchange form. */
@NullMarked
package io.docwright.generator.model.json;

import org.jspecify.annotations.NullMarked;
