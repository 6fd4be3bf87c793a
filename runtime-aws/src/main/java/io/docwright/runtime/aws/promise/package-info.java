/**
 * What reference pages promise of clients: texts that are encoded or decoded, and members that are filled in.
 *
 * <p>Imports the JDK, JSpecify, {@code io.docwright.runtime}, {@code text}, {@code wire} and AWS's checksums, nothing else.
 */
@NullMarked
package io.docwright.runtime.aws.promise;

import org.jspecify.annotations.NullMarked;
