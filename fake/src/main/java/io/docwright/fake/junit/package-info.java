/** Fakes in tests with JUnit Jupiter: {@code @Fake CodeArtifactClient client}. */
@NullMarked
package io.docwright.fake.junit;

import org.jspecify.annotations.NullMarked;
