package io.docwright.generator.bindings;

import java.util.ArrayList;
import java.util.List;

/** Finds what the bindings of a service lack, so that no call can be sent. */
public final class MissingTraits {
    private MissingTraits() {}

    /** The words of the missing traits, with their values if there are few; empty if calls can be sent. */
    public static List<String> of(ServiceBindings bindings) {
        BindingTraits traits = bindings.traits();
        List<String> missing = new ArrayList<>();
        String protocol = traits.get(BindingTrait.PROTOCOL).orElse("");
        if (protocol.isEmpty()) {
            missing.add("\"" + BindingTrait.PROTOCOL.word() + "\": \"aws-json-1.0\" or \"aws-json-1.1\"");
        }
        if ((protocol.isEmpty() || protocol.startsWith("aws-json"))
                && traits.get(BindingTrait.TARGET_PREFIX).isEmpty()) {
            missing.add(quoted(BindingTrait.TARGET_PREFIX));
        }
        if (traits.get(BindingTrait.ENDPOINT_PREFIX).isEmpty()
                && traits.get(BindingTrait.GLOBAL_ENDPOINT).isEmpty()) {
            missing.add(quoted(BindingTrait.ENDPOINT_PREFIX));
        }
        return missing;
    }

    private static String quoted(BindingTrait trait) {
        return "\"" + trait.word() + "\"";
    }
}
