@NullMarked
package io.docwright.runtime.aws.http.httpcore;

import org.jspecify.annotations.NullMarked;
