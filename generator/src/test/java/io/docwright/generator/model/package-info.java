@NullMarked
package io.docwright.generator.model;

import org.jspecify.annotations.NullMarked;
