/** What generated clients stand on. */
module io.docwright.runtime {
    requires transitive org.jspecify;

    exports io.docwright.runtime;
}
