package io.docwright.generator.session;

import io.docwright.generator.corrections.Corrections;
import io.docwright.generator.corrections.CorrectionsFile;
import io.docwright.generator.corrections.CorrectionsReader;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Service;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.JsonFiles;
import io.docwright.generator.source.PageFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The corrections files of a request. */
public record CorrectionsFiles(List<CorrectionsFile> files) {

    /**
     * Reads corrections files.
     *
     * @throws DiagnosticException if one is invalid
     */
    static CorrectionsFiles read(List<PageFile> files, Limits limits) throws IOException {
        List<CorrectionsFile> read = new ArrayList<>();
        for (PageFile file : files) {
            String text = JsonFiles.read(file.file(), limits, DiagnosticCode.CORRECTIONS_BROKEN);
            read.add(Excerpts.adding(file.file(), () -> CorrectionsReader.read(file.name(), text)));
        }
        return new CorrectionsFiles(List.copyOf(read));
    }

    /** The corrections of a service. */
    public Corrections of(Service service) {
        return new Corrections(files.stream()
                .filter(file -> file.isAbout(service.name(), service.id()))
                .toList());
    }

    /** Corrects a service, as {@link Corrections#apply}. */
    public Service apply(Service service, boolean whole, Diagnostics diagnostics) {
        return of(service).apply(service, whole, diagnostics);
    }

    /** What corrections say of explained types and places, each once. */
    public List<String> explain(Service service, List<Explanation> types, List<ExplainedPlace> places) {
        Corrections corrections = of(service);
        Stream<String> ofTypes = types.stream().flatMap(type -> corrections.at(service, type.name(), null).stream());
        Stream<String> ofPlaces = places.stream().flatMap(place -> {
            int dot = place.name().indexOf('.');
            return (dot < 0
                            ? corrections.at(service, place.name(), null)
                            : corrections.at(
                                    service,
                                    place.name().substring(0, dot),
                                    place.name().substring(dot + 1)))
                    .stream();
        });
        return Stream.concat(ofTypes, ofPlaces).distinct().toList();
    }

    /** Reports files about services without pages; nothing if the request selects services. */
    void reportUnused(List<ServicePages> services, Diagnostics diagnostics) {
        for (CorrectionsFile file : files) {
            if (services.stream().noneMatch(pages -> file.isAbout(pages.name(), pages.id()))) {
                diagnostics.add(new Diagnostic(
                        Severity.WARNING,
                        DiagnosticCode.CORRECTIONS_UNUSED,
                        file.file(),
                        "no page is of the service " + file.service(),
                        "correct \"service\", or add the pages of the service"));
            }
        }
    }
}
