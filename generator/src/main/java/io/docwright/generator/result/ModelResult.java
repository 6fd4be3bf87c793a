package io.docwright.generator.result;

import io.docwright.generator.bindings.EncodedBindings;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.json.DescriptionJson;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of reading pages.
 *
 * @param api the model; services whose pages could not be read are missing
 * @param wires the bindings of services, by the service's id, or its name if it has none
 * @param diagnostics sorted by file, line and column
 * @param statistics pages and time
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

    /** Creates a result without bindings. */
    public ModelResult(Api api, List<Diagnostic> diagnostics, Statistics statistics, List<ReadPage> pages) {
        this(api, new TreeMap<>(), diagnostics, statistics, pages);
    }

    /** The bindings of a service; empty if there are none. */
    public SortedMap<String, String> wire(Service service) {
        EncodedBindings text = wires.get(service.key());
        return text == null ? new TreeMap<>() : text.texts();
    }

    /** The description of a service, as fakes read it: JSON in ASCII. */
    public String description(Service service) {
        EncodedBindings text = wires.get(service.key());
        return DescriptionJson.text(service, text == null ? new TreeMap<>() : text.served());
    }
}
