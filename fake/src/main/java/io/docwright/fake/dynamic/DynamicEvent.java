package io.docwright.fake.dynamic;

/**
 * An event without a class of its own.
 *
 * @param name the name of the union's member
 * @param value the member's value
 */
public record DynamicEvent(String name, Object value) {}
