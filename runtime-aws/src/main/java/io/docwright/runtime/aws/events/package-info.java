/**
 * Streams of events as they travel: {@code application/vnd.amazon.eventstream}.
 *
 * <p>Imports the JDK, JSpecify, AWS's {@code eventstream}, {@code io.docwright.runtime}, {@code wire}, {@code text} and
 * {@code http}, nothing else. It is not loaded before a service takes events or answers with them.
 */
@NullMarked
package io.docwright.runtime.aws.events;

import org.jspecify.annotations.NullMarked;
