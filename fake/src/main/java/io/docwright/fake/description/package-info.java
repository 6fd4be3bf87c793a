/**
 * What a fake knows of a service: the file {@code META-INF/docwright/<service>} that the generator writes beside the classes.
 *
 * <p>Imports nothing of the fake.
 */
@NullMarked
package io.docwright.fake.description;

import org.jspecify.annotations.NullMarked;
