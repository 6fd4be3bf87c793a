package io.docwright.fake.tree;

/** Converts the values of one schema. */
interface Form {

    /** Returns a value as plain Java. */
    Object tree(Object value);

    /**
     * Returns the value of plain Java.
     *
     * @throws ClassCastException if it has not the type of the schema
     */
    Object value(Object tree);
}
