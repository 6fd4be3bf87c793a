/** The base of generated clients. */
module io.docwright.runtime {
    requires transitive org.jspecify;
    requires transitive tools.jackson.core;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;

    exports io.docwright.runtime.client;
    exports io.docwright.runtime.codec;
    exports io.docwright.runtime.constraint;
    exports io.docwright.runtime.drift;
    exports io.docwright.runtime.jackson;
    exports io.docwright.runtime.jackson2;
    exports io.docwright.runtime.json;
    exports io.docwright.runtime.pagination;
    exports io.docwright.runtime.schema;
    exports io.docwright.runtime.value;
    exports io.docwright.runtime.waiter;
}
