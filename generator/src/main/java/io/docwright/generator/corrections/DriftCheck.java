package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.model.json.ModelText;
import io.docwright.generator.text.Count;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds observations of a service against its model. What the model says by now is not reported. */
final class DriftCheck {
    private static final Map<String, String> TYPES = Map.of(
            "string", "\"string\"",
            "number", "\"float\"",
            "boolean", "\"boolean\"",
            "list", "{\"list\": \"document\"}",
            "object", "\"document\"");

    private final CorrectedModel model;
    private final Addresses addresses;
    private final SourceLocations locations;
    private final Diagnostics diagnostics;

    DriftCheck(Service service, SourceLocations locations, Diagnostics diagnostics) {
        this.model = new CorrectedModel(service);
        this.addresses = new Addresses(model);
        this.locations = locations;
        this.diagnostics = diagnostics;
    }

    void check(Observation observation) {
        Place place = addresses.find(observation.at()).place();
        if (place == null) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.OBSERVATION_UNMATCHED,
                    observation.span(),
                    "no page has " + observation.at() + ", which was observed",
                    "nothing is required if the pages are newer than the client that observed it"));
            return;
        }
        switch (observation.kind()) {
            case MEMBER -> member(observation, place);
            case VALUE -> value(observation, place);
            case MISSING -> missing(observation, place);
            case TYPE -> type(observation, place);
            case ERROR -> error(observation, place);
            case CONSTRAINT -> constraint(observation, place);
        }
    }

    private void member(Observation observation, Place place) {
        if (place.shape() != null && model.member(place.shape(), observation.name()) == null) {
            String type = TYPES.getOrDefault(observation.detail(), "\"document\"");
            report(
                    DiagnosticCode.OBSERVED_MEMBER,
                    observation,
                    place,
                    "responses have the member '" + observation.name() + "' in " + observation.at()
                            + ", which no page has",
                    "\"member\": {\"page\": null, \"is\": " + quoted(observation.name()) + ", \"type\": " + type + "}");
        }
    }

    private void value(Observation observation, Place place) {
        Shape shape = model.shape(place.shape());
        List<String> values = shape == null
                ? List.of()
                : shape.match(
                        structure -> List.of(), union -> List.of(), Shape.Enumeration::values, error -> List.of());
        if (values.contains(observation.name())) {
            return;
        }
        boolean respelled = values.contains(observation.detail());
        report(
                DiagnosticCode.OBSERVED_VALUE,
                observation,
                place,
                observation.at() + " has the value '" + observation.name() + "', which the page "
                        + (respelled ? "spells '" + observation.detail() + "'" : "does not list"),
                "\"value\": {\"page\": " + (respelled ? quoted(observation.detail()) : "null") + ", \"is\": "
                        + quoted(observation.name()) + "}");
    }

    private void missing(Observation observation, Place place) {
        Member member = model.member(place.owner(), place.member());
        if (member != null && member.required()) {
            report(
                    DiagnosticCode.OBSERVED_MISSING,
                    observation,
                    place,
                    "responses lack " + observation.at() + ", which the page calls required",
                    null);
        }
    }

    private void type(Observation observation, Place place) {
        String page = place.type() == null ? "\"string\"" : text(ModelText.of(place.type()));
        report(
                DiagnosticCode.OBSERVED_TYPE,
                observation,
                place,
                "responses have another type at " + observation.at() + ": " + observation.detail(),
                "\"type\": {\"page\": " + page + ", \"is\": …}");
    }

    private static String text(String type) {
        return type.startsWith("{") ? type : quoted(type);
    }

    private void error(Observation observation, Place place) {
        Operation operation = place.operation() == null ? null : model.operation(place.operation());
        if (operation != null && !operation.errors().contains(observation.name())) {
            report(
                    DiagnosticCode.OBSERVED_ERROR,
                    observation,
                    place,
                    operation.name() + " answers with the error '" + observation.name()
                            + "', which its page does not list",
                    "\"error\": {\"page\": null, \"is\": " + quoted(observation.name()) + "}");
        }
    }

    private void constraint(Observation observation, Place place) {
        Member member = model.member(place.owner(), place.member());
        if (member != null && !member.constraints().isEmpty()) {
            report(
                    DiagnosticCode.OBSERVED_CONSTRAINT,
                    observation,
                    place,
                    "responses have values of " + observation.at() + " that do not meet the page's constraint: "
                            + observation.detail(),
                    "\"constraints\": {\"page\": " + ModelText.of(member.constraints()) + ", \"is\": "
                            + ModelText.of(Constraints.NONE) + "}");
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** @param fact the fact of a correction; null if the page may be right for requests */
    private void report(
            DiagnosticCode code, Observation observation, Place place, String message, @Nullable String fact) {
        String times = "observed " + Count.of(observation.count(), "time");
        String fix = fact == null
                ? "nothing is required if requests need it; its getter throws if a response lacks it"
                : "if this is not a fault of the service, add to corrections.json: {\"at\": " + quoted(observation.at())
                        + ", " + fact + ", \"because\": " + quoted(times) + ", \"since\": \"YYYY-MM-DD\"}";
        diagnostics.add(
                new Diagnostic(Severity.WARNING, code, span(place, observation), message + " (" + times + ")", fix));
    }

    private SourceSpan span(Place place, Observation observation) {
        SourceSpan span = place.operation() != null
                ? locations.operation(place.operation())
                : place.owner() != null
                        ? locations.member(place.owner(), Objects.requireNonNull(place.member()))
                        : place.shape() != null ? locations.shape(place.shape()) : null;
        return span == null ? observation.span() : span;
    }
}
