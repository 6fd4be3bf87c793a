/**
 * Joins the places of a service with the pages of the API's own reference, which name types and describe their members further.
 * Imports {@code infer.place}, {@code infer.names} and {@code apireference}.
 */
@NullMarked
package io.docwright.generator.infer.api;

import org.jspecify.annotations.NullMarked;
