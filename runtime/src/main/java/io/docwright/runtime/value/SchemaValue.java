package io.docwright.runtime.value;

/**
 * A value that a mapper of Jackson writes only with Docwright's module: the supertype of structures, unions, enums and the
 * runtime's own values.
 */
public interface SchemaValue {
    /**
     * For mappers without the module, which would write something else than the service's JSON: they call it and fail.
     *
     * @throws UnsupportedOperationException always; the message names the module
     */
    default Object getJsonModule() {
        throw new UnsupportedOperationException("a mapper writes " + getClass().getName()
                + " with io.docwright.runtime.jackson.DocwrightModule (Jackson 3) or "
                + "io.docwright.runtime.jackson2.DocwrightModule (Jackson 2): add DocwrightModule.of(...) with the SERVICE of "
                + "the client's Api class");
    }
}
