package io.docwright.generator.bindings.importing;

import java.util.Optional;

/**
 * A service model as text, with what stands beside it.
 *
 * @param file the model's name in errors
 * @param text the model
 * @param endpointRules the endpoint rule set beside the model, if there is one
 * @param waiters the {@code waiters-2.json} beside the model, if there is one
 * @param paginators the {@code paginators-1.json} beside the model, if there is one
 */
public record ModelText(
        String file,
        String text,
        Optional<Beside> endpointRules,
        Optional<Beside> waiters,
        Optional<Beside> paginators) {

    /** A model with nothing beside it. */
    public ModelText(String file, String text) {
        this(file, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A file beside a model.
     *
     * @param file its name in errors
     */
    public record Beside(String file, String text) {}
}
