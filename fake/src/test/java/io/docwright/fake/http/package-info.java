@NullMarked
package io.docwright.fake.http;

import org.jspecify.annotations.NullMarked;
