/**
 * A request in progress: pages by service, the names file, bindings, versions.
 *
 * <p>Imports everything that a request needs, but not {@code Generator}.
 */
@NullMarked
package io.docwright.generator.session;

import org.jspecify.annotations.NullMarked;
