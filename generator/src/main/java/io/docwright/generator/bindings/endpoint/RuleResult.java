package io.docwright.generator.bindings.endpoint;

import io.docwright.generator.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the result of a rule: {@code https://… name=… region=… header:x-name=…}. */
final class RuleResult {
    /** The signature of which transports have an implementation. */
    private static final String SIGNATURE = "sigv4";

    private final Terms terms;

    RuleResult(Terms terms) {
        this.terms = terms;
    }

    String of(Json.Fields endpoint) throws UnsupportedRulesException {
        StringBuilder result = new StringBuilder(url(endpoint));
        List<Json.Fields> schemes = endpoint.fields("properties").objects("authSchemes");
        if (!schemes.isEmpty()) {
            Json.Fields scheme = schemes.stream()
                    .filter(one -> SIGNATURE.equals(one.text("name")))
                    .findFirst()
                    .orElse(schemes.get(0));
            word(result, "name", scheme.text("signingName"));
            word(result, "region", scheme.text("signingRegion"));
            String name = String.valueOf(scheme.text("name"));
            word(result, "signature", name.equals(SIGNATURE) ? null : name);
        }
        for (Map.Entry<String, Json> header :
                endpoint.fields("headers").values().entrySet()) {
            Json.Elements values = header.getValue().asElements();
            if (values == null || values.values().size() != 1) {
                throw new UnsupportedRulesException("a header with several values");
            }
            word(result, "header:" + header.getKey(), values.values().get(0).shown());
        }
        return result.toString();
    }

    private String url(Json.Fields endpoint) throws UnsupportedRulesException {
        Json url = endpoint.get("url");
        if (url == null) {
            throw new UnsupportedRulesException("an endpoint without a URL");
        }
        String text = endpoint.text("url");
        String result = text == null ? "{" + terms.term(url) + "}" : terms.template(text);
        return checked(result);
    }

    private void word(StringBuilder result, String name, @Nullable String value) throws UnsupportedRulesException {
        if (value != null) {
            result.append(' ').append(name).append('=').append(checked(terms.template(value)));
        }
    }

    private static String checked(String text) throws UnsupportedRulesException {
        if (text.isEmpty() || text.indexOf(' ') >= 0) {
            throw new UnsupportedRulesException("an endpoint with a space, or an empty one");
        }
        return text;
    }
}
