package io.docwright.generator.result;

import io.docwright.generator.bindings.EncodedBindings;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Service;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read.
 *
 * @param api what the pages say; services whose pages could not be read are missing from it
 * @param wires how the services travel of which there are bindings, by the service's id, or its name where it has none
 * @param diagnostics sorted by file, line and column
 * @param statistics what it took
 * @param pages how each file was read, sorted by file
 */
public record ModelResult(
        Api api,
        SortedMap<String, EncodedBindings> wires,
        List<Diagnostic> diagnostics,
        Statistics statistics,
        List<ReadPage> pages) {
    public ModelResult {
        pages = List.copyOf(pages);
        wires = Collections.unmodifiableSortedMap(new TreeMap<>(wires));
        diagnostics = List.copyOf(diagnostics);
    }

    /** Of services without bindings. */
    public ModelResult(Api api, List<Diagnostic> diagnostics, Statistics statistics, List<ReadPage> pages) {
        this(api, new TreeMap<>(), diagnostics, statistics, pages);
    }

    /** How a service travels; nothing where there are no bindings. */
    public SortedMap<String, String> wire(Service service) {
        EncodedBindings text = wires.get(service.key());
        return text == null ? new TreeMap<>() : text.texts();
    }
}
