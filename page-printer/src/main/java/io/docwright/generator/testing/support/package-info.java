/** What tests of several modules share: damaged pages, Git repositories, examples in Javadoc, and checks of the packages. */
@NullMarked
package io.docwright.generator.testing.support;

import org.jspecify.annotations.NullMarked;
