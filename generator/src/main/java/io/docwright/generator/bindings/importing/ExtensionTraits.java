package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.json.Json;
import java.util.Map;

/** Bindings for which Smithy has no traits, as Docwright's own exports have them: with the words of bindings files. */
final class ExtensionTraits {
    /** The field of services, operations, errors and members in a {@code service-2.json}. */
    static final String FIELD = "docwrightBindings";

    private static final String OUTPUT = "output";

    private ExtensionTraits() {}

    /** Sets the traits in the field; an empty text takes one back. */
    static void apply(Json.Fields owner, BindingTrait.Scope scope, Map<BindingTrait, String> traits) {
        set(owner.fields(FIELD), scope, traits);
    }

    /** As {@link #apply}, of a member. The fields of {@code output} are only those of responses. */
    static void ofMember(Json.Fields member, boolean input, Map<BindingTrait, String> traits) {
        Json.Fields field = member.fields(FIELD);
        set(field, BindingTrait.Scope.MEMBER, traits);
        if (!input) {
            set(field.fields(OUTPUT), BindingTrait.Scope.MEMBER, traits);
        }
    }

    private static void set(Json.Fields words, BindingTrait.Scope scope, Map<BindingTrait, String> traits) {
        words.values()
                .forEach((word, value) -> BindingTrait.of(scope, word)
                        .filter(trait -> value.asText() != null)
                        .ifPresent(trait -> {
                            if (value.shown().isEmpty()) {
                                traits.remove(trait);
                            } else {
                                traits.put(trait, value.shown());
                            }
                        }));
    }
}
