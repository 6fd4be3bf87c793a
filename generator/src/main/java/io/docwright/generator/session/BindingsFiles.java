package io.docwright.generator.session;

import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.BoundService;
import io.docwright.generator.bindings.EncodedBindings;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.infer.complete.RecursionTargets;
import io.docwright.generator.model.Service;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.JsonFiles;
import io.docwright.generator.source.PageFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bindings files of a request. */
public record BindingsFiles(List<ServiceBindings> files) {
    /**
     * Reads bindings files.
     *
     * @throws DiagnosticException if one is invalid: with incomplete bindings, requests would be incomplete
     */
    static BindingsFiles read(List<PageFile> files, Limits limits) throws IOException {
        List<ServiceBindings> read = new ArrayList<>();
        for (PageFile file : files) {
            ServiceBindings bindings = read(file, limits);
            for (ServiceBindings other : read) {
                if (other.service().equalsIgnoreCase(bindings.service())) {
                    throw new DiagnosticException(
                            DiagnosticCode.BINDINGS_TWICE,
                            file.name(),
                            bindings.service() + " also has bindings in "
                                    + other.file().file(),
                            "remove one of the files");
                }
            }
            read.add(bindings);
        }
        return new BindingsFiles(List.copyOf(read));
    }

    private static ServiceBindings read(PageFile file, Limits limits) throws IOException {
        String text = JsonFiles.read(file.file(), limits, DiagnosticCode.BINDINGS_BROKEN);
        return Excerpts.adding(file.file(), () -> BindingsReader.read(file.name(), text));
    }

    /** The targets of a service's recursive members. */
    RecursionTargets recursion(String name, @Nullable String id) {
        return of(name, id).<RecursionTargets>map(BoundRecursion::new).orElse(RecursionTargets.NONE);
    }

    private Optional<ServiceBindings> of(String name, @Nullable String id) {
        return files.stream().filter(file -> file.isAbout(name, id)).findFirst();
    }

    /**
     * Joins the bindings to their services, and reports what does not match.
     *
     * @param whole whether the services have all operations of the pages
     */
    public SortedMap<String, EncodedBindings> join(List<Service> services, boolean whole, Diagnostics diagnostics) {
        SortedMap<String, EncodedBindings> wires = new TreeMap<>();
        for (Service service : services) {
            of(service.name(), service.id())
                    .ifPresent(file -> wires.put(service.key(), BoundService.join(service, file, whole, diagnostics)));
        }
        return wires;
    }
}
