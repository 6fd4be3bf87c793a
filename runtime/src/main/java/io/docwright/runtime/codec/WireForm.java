package io.docwright.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * How a member travels.
 *
 * @param name its name on the wire
 * @param timestamps how points in time in it are written; null for the codec's own way
 */
public record WireForm(String name, @Nullable TimestampFormat timestamps) {}
