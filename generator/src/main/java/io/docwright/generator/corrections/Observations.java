package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What services really did, from files of {@code DriftRecorder}. Immutable and thread-safe. */
public final class Observations {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-observations/1";

    private static final String FIX = "name a file that a DriftRecorder wrote";
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.OBSERVATIONS_BROKEN, FIX, false);

    private final List<Observation> all;

    private Observations(List<Observation> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads a file.
     *
     * @param file its name in errors
     * @throws DiagnosticException if it is no file of observations
     */
    public static Observations read(String file, String text) {
        Json.Fields fields = JSON.read(file, text).asFields();
        if (fields == null || !FORMAT.equals(fields.text("format"))) {
            throw fault(SourceSpan.of(file), "this file has not the format \"" + FORMAT + "\"");
        }
        List<Observation> all = new ArrayList<>();
        fields.objects("observations").forEach(one -> all.add(observation(one)));
        return new Observations(all);
    }

    private static Observation observation(Json.Fields fields) {
        String service = fields.text("service");
        String kind = fields.text("kind");
        String at = fields.text("at");
        Json count = fields.get("count");
        BigDecimal times = count == null ? null : count.asDecimal();
        if (service == null || kind == null || at == null || times == null) {
            throw fault(fields.span(), "this observation lacks \"service\", \"kind\", \"at\" or \"count\"");
        }
        try {
            return new Observation(
                    fields.span(),
                    service,
                    Observation.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    at,
                    Objects.requireNonNullElse(fields.text("name"), ""),
                    Objects.requireNonNullElse(fields.text("detail"), ""),
                    times.longValue());
        } catch (IllegalArgumentException e) {
            throw fault(fields.span(), "there is no kind \"" + kind + "\" of observations");
        }
    }

    private static DiagnosticException fault(SourceSpan span, String message) {
        return new DiagnosticException(
                List.of(new Diagnostic(Severity.ERROR, DiagnosticCode.OBSERVATIONS_BROKEN, span, message, FIX)));
    }

    /**
     * Holds the observations of a service against its pages, and reports what the pages still do not say, with the line for a
     * corrections file.
     *
     * @param service with its corrections
     */
    public void check(Service service, SourceLocations locations, Diagnostics diagnostics) {
        DriftCheck check = new DriftCheck(service, locations, diagnostics);
        all.stream()
                .filter(one -> one.service().equalsIgnoreCase(service.key())
                        || one.service().equalsIgnoreCase(service.name()))
                .forEach(check::check);
    }
}
