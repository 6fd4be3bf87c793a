/** A handwritten service, whose bindings are set by each test. */
@NullMarked
package io.docwright.runtime.aws.sample;

import org.jspecify.annotations.NullMarked;
