package io.docwright.runtime.aws.xml;

/**
 * Reads and writes the values of one schema. Never changes; safe for use by several threads.
 *
 * @param <T> the values' Java type
 */
abstract class XmlShape<T> {

    /** The value of the element at which {@code in} stands; the element ends. */
    abstract T read(XmlReader in);

    /** Writes what stands in the element that has just begun. */
    abstract void write(XmlOut out, T value);
}
