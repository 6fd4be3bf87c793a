/**
 * What a service's resources are and what each operation does to them, found from the names and types of the description alone.
 *
 * <p>Imports the description; no remembered values.
 */
@NullMarked
package io.docwright.fake.memory.infer;

import org.jspecify.annotations.NullMarked;
