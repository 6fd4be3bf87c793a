/**
 * Endpoint rules: what decides on a service's hosts, and on the region and name of its signatures. Reads the rule sets that stand
 * beside service models or in them, and writes them as short lines.
 *
 * <p>Imports {@code json}, nothing else.
 */
@NullMarked
package io.docwright.generator.bindings.endpoint;

import org.jspecify.annotations.NullMarked;
