/**
 * Support for tests of several modules: damaged pages, Git repositories, examples in Javadoc, example extensions, and checks of
 * packages.
 */
@NullMarked
package io.docwright.generator.testing.support;

import org.jspecify.annotations.NullMarked;
