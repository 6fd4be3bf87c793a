/**
 * Writes what API pages say as JSON, in the format {@code api-facts/1}.
 *
 * <p>Imports {@code apireference} and {@code json}.
 */
@NullMarked
package io.docwright.generator.apireference.json;

import org.jspecify.annotations.NullMarked;
