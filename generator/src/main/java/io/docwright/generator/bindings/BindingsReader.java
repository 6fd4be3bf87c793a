package io.docwright.generator.bindings;

import io.docwright.generator.bindings.BindingTrait.Scope;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.bindings.endpoint.EndpointRules;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Reads a bindings file. One object reads one file.
 *
 * <p>All errors are reported at once, with line and column. Unknown fields are errors, too, because a misspelt field
 * would send a member to the wrong part of the request.
 */
public final class BindingsReader {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.BINDINGS_BROKEN, JsonReader.BY_HAND, false);
    private static final List<String> OF_FILE =
            List.of("format", "service", "input", "output", "operations", "errors", "waiters", "paginators");

    private final String file;
    private final Diagnostics faults = new Diagnostics();

    private BindingsReader(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a bindings file.
     *
     * @param file the file's name in errors
     * @return the bindings; they may lack the protocol, which pages may show
     * @throws DiagnosticException with all errors, if there are any
     */
    public static ServiceBindings read(String file, String text) {
        return new BindingsReader(file).file(JSON.read(file, text));
    }

    /** <code>{"format": "docwright-bindings/1", "service": "codeartifact", "protocol": "rest-json", …}</code>. */
    private ServiceBindings file(Json json) {
        Json.Fields fields = object(json, "a bindings file");
        format(fields);
        String service = fields.text("service");
        if (service == null) {
            fault(fields.span(), "the file has no \"service\"", "add \"service\" with the service's id");
        }
        BindingTraits traits = traits(Scope.SERVICE, fields, OF_FILE);
        ServiceBindings bindings = new ServiceBindings(
                service == null ? "" : service,
                SourceSpan.of(file),
                traits,
                members(fields, "input"),
                members(fields, "output"),
                each(fields, "operations", this::operation),
                each(fields, "errors", this::error),
                new HelperReader((at, message, fix) -> fault(at.span(), message, fix)).read(fields));
        if (!faults.sorted().isEmpty()) {
            throw new DiagnosticException(faults.sorted());
        }
        return bindings;
    }

    private void format(Json.Fields fields) {
        String format = fields.text("format");
        if (!ServiceBindings.FORMAT.equals(format)) {
            Json found = fields.get("format");
            fault(
                    found == null ? fields.span() : found.span(),
                    format == null
                            ? "this is not a bindings file: it has no \"format\": \"" + ServiceBindings.FORMAT + "\""
                            : "the file has the format \"" + format + "\"; this version of Docwright reads \""
                                    + ServiceBindings.FORMAT + "\"",
                    format == null
                            ? "name another file, or add that line"
                            : "use the version of Docwright that wrote the file, or a later one");
        }
    }

    /** <code>"ListDomains": {"http": "POST /v1/domains", "input": {…}, "output": {…}}</code>. */
    private OperationBinding operation(String name, Json json) {
        Json.Fields fields = object(json, "the bindings of " + name);
        BindingTraits traits = traits(Scope.OPERATION, fields, List.of("input", "output"));
        String http = traits.get(BindingTrait.HTTP).orElse("POST /");
        if (!http.matches("[A-Z]+ /\\S*")) {
            fault(
                    traits.span(),
                    "found \"http\": \"" + http + "\"; expected a method and a path, such as \"GET /v1/domains\"",
                    "write the method in capitals, a space, and the path");
        }
        return new OperationBinding(traits, members(fields, "input"), members(fields, "output"));
    }

    /** <code>"ClusterNotFoundFault": {"code": "ClusterNotFound"}</code>. */
    private ErrorBinding error(String name, Json json) {
        Json.Fields fields = object(json, "the bindings of " + name);
        return new ErrorBinding(traits(Scope.ERROR, fields, List.of("members")), members(fields, "members"));
    }

    /** <code>{"domain": {"query": "domain"}, "rules[].filter": {"name": "Filter"}}</code>. */
    private SortedMap<String, BindingTraits> members(Json.Fields owner, String field) {
        return each(
                owner, field, (path, json) -> traits(Scope.MEMBER, object(json, "the bindings of " + path), List.of()));
    }

    private <T> SortedMap<String, T> each(Json.Fields owner, String field, BiFunction<String, Json, T> what) {
        SortedMap<String, T> found = new TreeMap<>();
        Json json = owner.get(field);
        if (json != null) {
            object(json, "\"" + field + "\"")
                    .values()
                    .forEach((name, value) -> found.put(name, what.apply(name, value)));
        }
        return found;
    }

    private BindingTraits traits(Scope scope, Json.Fields fields, List<String> others) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        fields.values().forEach((word, value) -> {
            if (!others.contains(word)) {
                BindingTrait.of(scope, word)
                        .ifPresentOrElse(
                                trait -> traits.put(trait, value(trait, value)),
                                () -> fault(
                                        value.span(),
                                        "\"" + word + "\" is not defined here",
                                        "use one of "
                                                + words(BindingTrait.of(scope)
                                                        .map(BindingTrait::word)
                                                        .toList())));
            }
        });
        return new BindingTraits(traits, fields.span());
    }

    private String value(BindingTrait trait, Json json) {
        String quoted = "\"" + trait.word() + "\"";
        if (trait.isFlag()) {
            if (!json.isTrue()) {
                fault(json.span(), quoted + " can only be true", "write true, or remove it");
            }
            return "true";
        }
        if (trait.isLines()) {
            return lines(trait, json);
        }
        Json.Text text = json.asText();
        if (text == null) {
            fault(json.span(), quoted + " must be a string", "write a string");
            return "";
        }
        if (!trait.choices().isEmpty() && !trait.choices().contains(text.value())) {
            fault(json.span(), "found " + quoted + ": \"" + text.value() + "\"", "use one of " + trait.described());
        }
        if (trait != BindingTrait.HTTP && text.value().chars().anyMatch(c -> c <= ' ')) {
            fault(json.span(), quoted + " contains a space or a control character", "remove it");
        }
        return text.value();
    }

    private String lines(BindingTrait trait, Json json) {
        Json.Elements elements = json.asElements();
        if (elements == null) {
            fault(json.span(), "\"" + trait.word() + "\" must be an array of strings", "write each rule as a string");
            return "";
        }
        StringJoiner lines = new StringJoiner("\n");
        for (Json element : elements.values()) {
            Json.Text line = element.asText();
            if (line == null || !EndpointRules.isLine(line.value())) {
                fault(
                        element.span(),
                        "found the rule " + element.shown() + "; expected conditions, a result, or both",
                        "write it like \"UseFIPS -> https://things-fips.{Region}.{partition.dnsSuffix}\"");
            } else {
                lines.add(line.value());
            }
        }
        return lines.toString();
    }

    private Json.Fields object(Json json, String what) {
        Json.Fields fields = json.asFields();
        if (fields != null) {
            return fields;
        }
        fault(json.span(), what + " must be an object", "write it in braces");
        return Json.Fields.of(json.span(), List.of());
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private void fault(SourceSpan span, String message, String fix) {
        faults.add(new Diagnostic(Severity.ERROR, DiagnosticCode.BINDINGS_FORM, span, message, fix));
    }
}
