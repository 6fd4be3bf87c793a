package io.docwright.generator.session;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.CommonTraits;
import io.docwright.generator.bindings.MissingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.deriving.Derived;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.DeriveRequest;
import io.docwright.generator.result.BindingsResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes derived bindings as texts of bindings files. */
public final class Derivation {
    private Derivation() {}

    /**
     * Returns the derived bindings of each service. A bindings file among the pages is laid over them, then what the request sets.
     *
     * @param derived by the service's key
     * @throws DiagnosticException if the request sets a value for several services, or an unknown protocol
     */
    public static BindingsResult result(DeriveRequest request, Map<String, Derived> derived, Session session) {
        if (request.isForOneService() && derived.size() > 1) {
            throw new DiagnosticException(
                    DiagnosticCode.BAD_REQUEST,
                    "one protocol or prefix cannot be that of " + derived.size() + " services",
                    "name one service with --service, or set no protocol and no prefix");
        }
        BindingTraits chosen = chosen(request);
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, List<String>> missing = new TreeMap<>();
        SortedMap<String, SortedMap<String, List<String>>> unknown = new TreeMap<>();
        derived.forEach((key, shown) -> {
            Derived whole = session.bindings().over(key, shown).under(only(key, chosen));
            texts.put(key, BindingsJson.write(CommonTraits.members(whole.bindings())));
            missing.put(key, MissingTraits.of(whole.bindings()));
            unknown.put(key, whole.unknown());
        });
        return new BindingsResult(texts, missing, unknown, session.diagnostics().sorted(), session.statistics());
    }

    private static BindingTraits chosen(DeriveRequest request) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        put(traits, BindingTrait.PROTOCOL, request.protocol());
        put(traits, BindingTrait.ENDPOINT_PREFIX, request.endpointPrefix());
        put(traits, BindingTrait.TARGET_PREFIX, request.targetPrefix());
        return new BindingTraits(traits, SourceSpan.of(""));
    }

    private static void put(Map<BindingTrait, String> traits, BindingTrait trait, @Nullable String value) {
        if (value != null && !trait.permits(value)) {
            throw new DiagnosticException(
                    DiagnosticCode.BAD_REQUEST,
                    "'" + value + "' is no " + trait.word(),
                    "use one of " + trait.described());
        }
        if (value != null) {
            traits.put(trait, value);
        }
    }

    private static ServiceBindings only(String service, BindingTraits traits) {
        return new ServiceBindings(
                service, SourceSpan.of(""), traits, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }
}
