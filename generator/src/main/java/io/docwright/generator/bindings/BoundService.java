package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins bindings to the service that the pages describe: converts bindings of paths to bindings of shapes, and reports
 * what does not match.
 */
public final class BoundService {
    /** {@code {Key}} and {@code {Key+}}. */
    private static final Pattern LABEL = Pattern.compile("\\{([^{}+]+)\\+?}");

    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
    private static final int BAD_REQUEST = 400;

    private final Service service;
    private final ServiceBindings bindings;
    private final Diagnostics diagnostics;
    private final BoundShapes shapes;
    private final EncodedMembers encoded;
    private final DerivedMembers derived;
    private final SharedCodes errors;

    private BoundService(Service service, ServiceBindings bindings, Diagnostics diagnostics) {
        this.service = service;
        this.bindings = bindings;
        this.diagnostics = diagnostics;
        // what is encoded is in the texts of operations
        this.shapes = new BoundShapes(
                service,
                bindings,
                diagnostics,
                traits -> traits.ofWire().without(BindingTrait.ENCODE, BindingTrait.DERIVE));
        this.encoded = new EncodedMembers(service, bindings);
        this.derived = new DerivedMembers(service, bindings);
        this.errors = new SharedCodes(service, bindings);
    }

    /**
     * Joins bindings to their service.
     *
     * @param whole whether all pages of the service were read, so that missing elements are reported
     */
    public static EncodedBindings join(
            Service service, ServiceBindings bindings, boolean whole, Diagnostics diagnostics) {
        return new BoundService(service, AliasedMembers.of(service, bindings), diagnostics).join(whole);
    }

    private EncodedBindings join(boolean whole) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("", serviceText());
        bindings.traits()
                .get(BindingTrait.ENDPOINT_RULES)
                .ifPresent(rules -> texts.put(EncodedBindings.ENDPOINT_RULES, rules));
        for (Operation operation : service.operations()) {
            OperationBinding binding = bindings.operations().get(operation.name());
            if (binding == null) {
                binding = unbound(operation);
            } else {
                checkLabels(operation, binding);
            }
            shapes.bindInput(operation.input(), binding.input(), operation.name() + ".input");
            shapes.bindOutput(operation.output(), binding.output(), operation.name() + ".output");
            String text =
                    operationText(errors.in(operation, binding.traits()), encoded.of(operation), derived.of(operation));
            if (!text.isEmpty()) {
                texts.put(operation.name() + "()", text);
            }
        }
        service.shapes().values().forEach(shape -> {
            ErrorBinding error = bindings.errors().get(shape.name());
            if (shape.isError()) {
                shapes.bindOutput(shape.name(), error == null ? new TreeMap<>() : error.members(), shape.name());
            }
        });
        UnkeptPromises.report(service, bindings.file(), diagnostics);
        if (whole) {
            tellAbsent();
        }
        texts.putAll(shapes.texts());
        return new EncodedBindings(texts, statuses());
    }

    private SortedMap<String, String> statuses() {
        SortedMap<String, String> statuses = new TreeMap<>();
        bindings.errors()
                .forEach((name, error) -> statuses.put(
                        name, error.traits().get(BindingTrait.ERROR_STATUS).orElse(String.valueOf(BAD_REQUEST))));
        bindings.operations()
                .forEach((name, operation) -> operation
                        .traits()
                        .get(BindingTrait.RESPONSE_STATUS)
                        .ifPresent(status -> statuses.put(name + "()", status)));
        statuses.values().removeIf(status -> !STATUS.matcher(status).matches());
        return statuses;
    }

    /** {@code protocol=aws-query apiVersion=2012-12-01}, then a line for each error with traits. */
    private String serviceText() {
        StringBuilder text = new StringBuilder(bindings.traits().encoded());
        bindings.errors().forEach((name, error) -> {
            String encoded = error.traits().encoded();
            if (!encoded.isEmpty()) {
                text.append('\n').append(name).append(' ').append(encoded);
            }
        });
        return text.toString();
    }

    /** {@code GET /v1/domains gzip encode=UserData}; empty if there are no traits. */
    private static String operationText(BindingTraits traits, List<String> encoded, List<String> derived) {
        String others = Stream.of(
                        traits.encoded(), list(BindingTrait.ENCODE, encoded), list(BindingTrait.DERIVE, derived))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return others.isEmpty() && traits.get(BindingTrait.HTTP).isEmpty()
                ? ""
                : traits.get(BindingTrait.HTTP).orElse("POST /") + following(others);
    }

    private static String list(BindingTrait trait, List<String> paths) {
        return paths.isEmpty() ? "" : trait.word() + "=" + String.join(",", paths);
    }

    private static String following(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    private OperationBinding unbound(Operation operation) {
        String protocol = bindings.traits().get(BindingTrait.PROTOCOL).orElse("");
        if (protocol.startsWith("rest-")) {
            report(
                    Severity.WARNING,
                    DiagnosticCode.OPERATION_UNBOUND,
                    bindings.file(),
                    operation.name() + " has a page but no bindings; calling it fails",
                    "import the bindings again from a model that contains it");
        }
        return new OperationBinding(BindingTraits.none(), new TreeMap<>(), new TreeMap<>());
    }

    private void checkLabels(Operation operation, OperationBinding binding) {
        String http = binding.traits().get(BindingTrait.HTTP).orElse("");
        Set<String> labels = LABEL.matcher(http)
                .results()
                .map((MatchResult label) -> label.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> members = shapes.memberNames(operation.input());
        binding.input().forEach((path, traits) -> {
            if (members.contains(path)) {
                traits.get(BindingTrait.LABEL).ifPresent(labels::remove);
            }
        });
        for (String label : labels) {
            report(
                    Severity.ERROR,
                    DiagnosticCode.LABEL_UNFILLED,
                    binding.traits().span(),
                    "no member on the page of " + operation.name() + " is bound to {" + label + "} of " + http,
                    "bind a member to it: \"input\": {\"member\": {\"label\": \"" + label + "\"}}");
        }
    }

    private void tellAbsent() {
        Set<String> names = service.operations().stream().map(Operation::name).collect(Collectors.toSet());
        bindings.operations().forEach((name, binding) -> {
            if (!names.contains(name)) {
                report(
                        Severity.NOTE,
                        DiagnosticCode.OPERATION_WITHOUT_PAGE,
                        binding.traits().span(),
                        "no page describes " + name,
                        "add its page, or remove it from the bindings");
            }
        });
        bindings.errors().forEach((name, error) -> {
            if (!isError(service.shapes().get(name))) {
                report(
                        Severity.NOTE,
                        DiagnosticCode.ERROR_WITHOUT_PAGE,
                        error.traits().span(),
                        "no page describes the exception " + name,
                        "add its page, or remove it from the bindings");
            }
        });
    }

    private void report(Severity severity, DiagnosticCode code, SourceSpan span, String message, String fix) {
        diagnostics.add(new Diagnostic(severity, code, span, message, fix));
    }

    private static boolean isError(@Nullable Shape shape) {
        return shape != null && shape.isError();
    }
}
