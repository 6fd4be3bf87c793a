/**
 * Reads the tables of a service's endpoints: the hosts that its operations are called at.
 *
 * <p>Imports {@code apireference.entry}.
 */
@NullMarked
package io.docwright.generator.apireference.endpoint;

import org.jspecify.annotations.NullMarked;
