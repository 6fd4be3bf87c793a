package io.docwright.generator;

import io.docwright.generator.model.Api;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Reads pages and generates. Stateless and safe for use by several threads. */
public final class Generator {

    /**
     * Reads pages into the API model. Nothing is written.
     *
     * @throws PagesException where there is nothing to read: a path that does not exist, or no page below any of them
     * @throws IOException where a folder or file cannot be read
     */
    public ModelResult model(PagesRequest request) throws IOException {
        return new ModelResult(new Api(List.of()), List.of(), new Statistics(0, 0, Duration.ZERO));
    }

    /**
     * Reads pages and writes Java. Nothing is written where pages have errors that leave a service without operations.
     *
     * @throws PagesException as {@link #model}
     * @throws IOException where a page cannot be read or a file cannot be written
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        return new GenerationResult(List.of(), List.of(), List.of(), List.of(), new Statistics(0, 0, Duration.ZERO));
    }
}
