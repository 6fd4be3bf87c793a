package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.json.ConstraintsReader;
import io.docwright.generator.model.json.TypeReader;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is so and what the page says: <code>{"page": "GREY", "is": "GRAY"}</code>. */
final class FactReader {
    private final Diagnostics faults;

    /** @param faults receives all errors */
    FactReader(Diagnostics faults) {
        this.faults = faults;
    }

    /** Reads a fact; null if it has errors. */
    @Nullable
    Fact read(FactKind kind, Json.Field field) {
        Json.Fields both = field.value().asFields();
        Json page = both == null ? null : both.get("page");
        Json is = both == null ? null : both.get("is");
        if (both == null || page == null || is == null) {
            fault(
                    field.value().span(),
                    "\"" + field.name() + "\" must have \"page\", what the page says, and \"is\", what is so",
                    "write them in braces; null for what the page lacks, or what does not exist");
            return null;
        }
        Set<String> known = kind == FactKind.MEMBER ? Set.of("page", "is", "type") : Set.of("page", "is");
        for (Json.Field other : both.fields()) {
            if (!known.contains(other.name())) {
                fault(
                        other.span(),
                        "\"" + other.name() + "\" is not defined here",
                        "use " + String.join(", ", known.stream().sorted().toList()));
                return null;
            }
        }
        Fact fact = switch (kind) {
            case REQUIRED -> required(page, is);
            case TYPE -> type(page, is);
            case CONSTRAINTS -> constraints(page, is);
            case VALUE -> presence(page, is, ValueFact::new);
            case ERROR -> presence(page, is, ErrorFact::new);
            case MEMBER -> member(page, is, both.get("type"));
        };
        return fact;
    }

    private @Nullable Fact required(Json page, Json is) {
        Boolean said = page.asFlag();
        Boolean right = is.asFlag();
        if (said == null || right == null || said.equals(right)) {
            fault(is.span(), "\"page\" and \"is\" must be true and false, or false and true", "write both");
            return null;
        }
        return new RequiredFact(said, right);
    }

    private @Nullable Fact type(Json page, Json is) {
        Type said = type(page);
        Type right = type(is);
        return said == null || right == null || same(said, right, is) ? null : new TypeFact(said, right);
    }

    private @Nullable Type type(Json json) {
        try {
            return TypeReader.read("the type", json);
        } catch (DiagnosticException e) {
            Diagnostic wrong = e.diagnostics().get(0);
            fault(
                    wrong.span(),
                    wrong.message(),
                    "write a type as in the model: \"string\", {\"list\": \"string\"}, {\"ref\": \"Name\"}");
            return null;
        }
    }

    private @Nullable Fact constraints(Json page, Json is) {
        Constraints said = limits(page);
        Constraints right = limits(is);
        return said == null || right == null || same(said, right, is) ? null : new ConstraintsFact(said, right);
    }

    private @Nullable Constraints limits(Json json) {
        if (isNull(json)) {
            return Constraints.NONE;
        }
        try {
            return ConstraintsReader.read("the constraints", json);
        } catch (DiagnosticException e) {
            Diagnostic wrong = e.diagnostics().get(0);
            fault(wrong.span(), wrong.message(), "write constraints as in the model: {\"maximumLength\": 64}");
            return null;
        }
    }

    private @Nullable Fact member(Json page, Json is, @Nullable Json type) {
        Presence member = presence(page, is);
        if (member == null) {
            return null;
        }
        if ((member.page() == null) != (type != null)) {
            fault(
                    type == null ? page.span() : type.span(),
                    type == null ? "the member has no \"type\"" : "the member has its type from the page",
                    type == null ? "add \"type\" with its type, such as \"string\"" : "remove \"type\"");
            return null;
        }
        Type read = type == null ? null : type(type);
        return type != null && read == null ? null : new MemberFact(member, read);
    }

    private @Nullable Fact presence(Json page, Json is, Function<Presence, Fact> fact) {
        Presence presence = presence(page, is);
        return presence == null ? null : fact.apply(presence);
    }

    private @Nullable Presence presence(Json page, Json is) {
        boolean wrong = (page.asText() == null && !isNull(page)) || (is.asText() == null && !isNull(is));
        if (wrong || (isNull(page) && isNull(is))) {
            fault(is.span(), "\"page\" and \"is\" must be strings; one of them may be null", "write both");
            return null;
        }
        Presence presence = new Presence(text(page), text(is));
        return presence.page() != null && same(presence.page(), presence.is(), is) ? null : presence;
    }

    private boolean same(Object said, @Nullable Object right, Json is) {
        if (said.equals(right)) {
            fault(is.span(), "\"page\" and \"is\" are the same", "write what the page says, and what is so");
            return true;
        }
        return false;
    }

    private static @Nullable String text(Json json) {
        Json.Text text = json.asText();
        return text == null ? null : text.value();
    }

    private static boolean isNull(Json json) {
        return json instanceof Json.Other other && other.value().equals("null");
    }

    private void fault(SourceSpan span, String message, String fix) {
        faults.add(new Diagnostic(Severity.ERROR, DiagnosticCode.CORRECTIONS_FORM, span, message, fix));
    }
}
