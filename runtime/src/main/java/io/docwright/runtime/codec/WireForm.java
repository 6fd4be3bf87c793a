package io.docwright.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * The name and format of a member on the wire.
 *
 * @param name the name on the wire
 * @param timestamps the format of timestamps in the member; null for the codec's default
 */
public record WireForm(String name, @Nullable TimestampFormat timestamps) {}
