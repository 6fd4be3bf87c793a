/**
 * The encoding of event streams: {@code application/vnd.amazon.eventstream}.
 *
 * <p>Imports the JDK, JSpecify, AWS's {@code eventstream}, {@code io.docwright.runtime}, {@code wire}, {@code text} and
 * {@code http}, nothing else. Loaded only for operations with events.
 */
@NullMarked
package io.docwright.runtime.aws.events;

import org.jspecify.annotations.NullMarked;
