package io.docwright.runtime.aws.xml;

/**
 * Reads and writes the values of one schema. Immutable and thread-safe.
 *
 * @param <T> the values' Java type
 */
abstract class XmlShape<T> {

    /** Reads the value of the current element, up to its end. */
    abstract T read(XmlReader in);

    /** Writes the content of the current element. */
    abstract void write(XmlOut out, T value);
}
