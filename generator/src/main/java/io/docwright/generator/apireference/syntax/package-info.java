/**
 * Parses the syntax blocks of API pages: the HTTP lines, and the skeleton of a body in JSON or XML.
 *
 * <p>Imports nothing of the generator.
 */
@NullMarked
package io.docwright.generator.apireference.syntax;

import org.jspecify.annotations.NullMarked;
