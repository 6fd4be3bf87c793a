@NullMarked
package io.docwright.generator.diagnostics.report;

import org.jspecify.annotations.NullMarked;
