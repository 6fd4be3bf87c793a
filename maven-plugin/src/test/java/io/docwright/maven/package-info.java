/** Tests of the Maven plugin. */
@NullMarked
package io.docwright.maven;

import org.jspecify.annotations.NullMarked;
