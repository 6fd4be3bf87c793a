/**
 * What users say of resources: the file {@code fake.json}, which decides where the names of operations mislead.
 *
 * <p>Imports {@code description}, for its JSON.
 */
@NullMarked
package io.docwright.fake.memory.correction;

import org.jspecify.annotations.NullMarked;
